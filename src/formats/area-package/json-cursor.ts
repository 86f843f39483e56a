import { failure, type Problem, type Result, success } from '../../domain/result.ts'
import { REBUILD } from './file-names.ts'

/** The first thing in a document that is not as it should be. */
interface Finding {
  problem: Problem | null
}

/**
 * Walks through parsed JSON and takes out values of known kinds. What is not as it should be comes
 * back as a harmless stand-in, and the first such place is the problem of the whole document: the
 * code that reads a format stays a plain list of its members.
 */
export class JsonCursor {
  private readonly file: string
  private readonly value: unknown
  private readonly path: string
  private readonly finding: Finding

  constructor(file: string, value: unknown, at: { path: string; finding: Finding } | null = null) {
    this.file = file
    this.value = value
    this.path = at?.path ?? ''
    this.finding = at?.finding ?? { problem: null }
  }

  /** Member of an object; a missing one is `undefined` and fails when it is taken. */
  at(key: string): JsonCursor {
    const object = this.object()
    const value = Object.hasOwn(object, key) ? object[key] : undefined
    return this.child(value, this.path === '' ? key : `${this.path}.${key}`)
  }

  /** The value as it was parsed, for checks that would be slow one number at a time. */
  raw(): unknown {
    return this.value
  }

  get isAbsent(): boolean {
    return this.value === undefined
  }

  string(): string {
    if (typeof this.value === 'string') return this.value
    return this.reject('a text', '')
  }

  boolean(): boolean {
    if (typeof this.value === 'boolean') return this.value
    return this.reject('true or false', false)
  }

  number(): number {
    if (typeof this.value === 'number' && Number.isFinite(this.value)) return this.value
    return this.reject('a number', 0)
  }

  /** A whole number from 0 (or `least`) on. */
  count(least = 0): number {
    const value = this.value
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value
    return this.reject(`a whole number from ${String(least)} on`, least)
  }

  oneOf<T extends string | number>(allowed: readonly T[]): T | undefined {
    const found = allowed.find((candidate) => candidate === this.value)
    return found ?? this.reject(`one of ${allowed.join(', ')}`, allowed[0])
  }

  orNull<T>(take: (cursor: JsonCursor) => T): T | null {
    return this.value === null ? null : take(this)
  }

  /** Null where the member is missing, as formats do that leave out what is not known. */
  ifPresent<T>(take: (cursor: JsonCursor) => T): T | null {
    return this.isAbsent ? null : take(this)
  }

  list<T>(take: (cursor: JsonCursor) => T): T[] {
    return this.items().map(take)
  }

  /** Exactly `length` numbers. */
  numbers(length: number): number[] {
    const items = this.items()
    if (items.length !== length) this.reject(`${String(length)} numbers`, null)
    return items.map((item) => item.number())
  }

  keys(): string[] {
    return Object.keys(this.object())
  }

  /** Keeps the first problem of the document; gives back the stand-in. */
  reject<T>(expected: string, standIn: T): T {
    const where = this.path === '' ? this.file : `${this.file}, ${this.path}`
    this.finding.problem ??= { where, expected, found: shortText(this.value), remedy: REBUILD }
    return standIn
  }

  finish<T>(value: T): Result<T> {
    return this.finding.problem === null ? success(value) : failure(this.finding.problem)
  }

  private items(): JsonCursor[] {
    if (!Array.isArray(this.value)) return this.reject('a list', [])
    return this.value.map((item: unknown, i) => this.child(item, `${this.path}[${String(i)}]`))
  }

  private object(): Record<string, unknown> {
    const value = this.value
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
    return this.reject('an object', {})
  }

  private child(value: unknown, path: string): JsonCursor {
    return new JsonCursor(this.file, value, { path, finding: this.finding })
  }
}

const LONGEST_FOUND = 40

function shortText(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}...` : text
}

/** Parses a document; broken JSON is a problem that names the file. */
export function parseJson(file: string, text: string): Result<JsonCursor> {
  try {
    return success(new JsonCursor(file, JSON.parse(text)))
  } catch {
    const found = text.trimStart().startsWith('<')
      ? 'a web page'
      : 'text that breaks off or is damaged'
    return failure({ where: file, expected: 'JSON', found, remedy: REBUILD })
  }
}
