import { parseArgs } from 'node:util'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'

export type Command =
  | { readonly name: 'help' }
  | {
      readonly name: 'build'
      readonly asked: readonly string[]
      readonly from: string | null
      readonly cache: string | null
      readonly refresh: boolean
      readonly out: string | null
      readonly id: string | null
    }
  | { readonly name: 'check'; readonly dir: string; readonly json: boolean }
  | {
      readonly name: 'demo'
      readonly seed: number
      readonly size: 'town' | 'england'
      readonly out: string | null
    }
  | { readonly name: 'list'; readonly text: string; readonly from: string | null }

type Parsed = ReturnType<typeof parseWords>

const NAMES = ['build', 'check', 'demo', 'list'] as const

/** Reads the words after `npm run area --`. Fails with what was expected in place of what was found. */
export function parseCommand(words: readonly string[]): Result<Command> {
  const [first, ...rest] = words
  if (first === undefined || first === 'help' || words.includes('--help') || words.includes('-h')) {
    return success({ name: 'help' })
  }
  const name = NAMES.find((known) => known === first)
  if (name === undefined) return failure(misused(`Command "${first}"`, NAMES.join(', '), 'neither'))
  const parsed = parse(name, rest)
  if (!parsed.ok) return parsed
  switch (name) {
    case 'build':
      return readBuild(parsed.value)
    case 'check':
      return readCheck(parsed.value)
    case 'demo':
      return readDemo(parsed.value)
    case 'list':
      return success({
        name,
        text: parsed.value.positionals.join(' '),
        from: parsed.value.values.from ?? null,
      })
  }
}

const OPTIONS: Readonly<Record<(typeof NAMES)[number], readonly string[]>> = {
  build: ['from', 'cache', 'refresh', 'out', 'id'],
  check: ['json'],
  demo: ['seed', 'size', 'out'],
  list: ['from'],
}

function parseWords(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      cache: { type: 'string' },
      refresh: { type: 'boolean' },
      out: { type: 'string' },
      id: { type: 'string' },
      json: { type: 'boolean' },
      seed: { type: 'string' },
      size: { type: 'string' },
    },
  })
}

function parse(name: (typeof NAMES)[number], words: readonly string[]): Result<Parsed> {
  const expected = OPTIONS[name].map((option) => `--${option}`).join(', ')
  try {
    const parsed = parseWords(words)
    const strange = Object.keys(parsed.values).find((option) => !OPTIONS[name].includes(option))
    if (strange === undefined) return success(parsed)
    return failure(misused(name, `only ${expected}`, `--${strange}`))
  } catch (error) {
    return failure(misused(name, `only ${expected}, each used as --help says`, strayOption(error)))
  }
}

/** The option that `parseArgs` stumbled over; its own messages quote it and go on to advise. */
function strayOption(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const option = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? 'another option'
  return message.startsWith('Unknown') ? option : `${option} with a wrong value or none`
}

function readBuild({ values, positionals }: Parsed): Result<Command> {
  const { from = null, cache = null, refresh = false, out = null, id = null } = values
  if (positionals.length === 0) {
    return failure(misused('build', 'the code or name of at least one authority', 'none'))
  }
  if (from !== null && (cache !== null || refresh)) {
    const found = `--from with ${cache === null ? '--refresh' : '--cache'}`
    return failure(misused('build', 'files of a folder (--from) or fetched ones', found))
  }
  if (id !== null && !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    return failure(misused('--id', 'lower-case letters, digits and hyphens', `"${id}"`))
  }
  return success({ name: 'build', asked: positionals, from, cache, refresh, out, id })
}

function readCheck({ values, positionals }: Parsed): Result<Command> {
  const [dir, extra] = positionals
  if (dir === undefined || extra !== undefined) {
    const found = dir === undefined ? 'none' : positionals.join(' and ')
    return failure(misused('check', 'the folder of one package', found))
  }
  return success({ name: 'check', dir, json: values.json ?? false })
}

function readDemo({ values, positionals }: Parsed): Result<Command> {
  const { seed = '1', size = 'town', out } = values
  if (positionals.length > 0) return failure(misused('demo', 'options only', positionals.join(' ')))
  if (!/^\d{1,9}$/.test(seed)) {
    return failure(misused('--seed', 'a whole number of at most nine digits', `"${seed}"`))
  }
  if (size !== 'town' && size !== 'england') {
    return failure(misused('--size', '"town" or "england"', `"${size}"`))
  }
  return success({ name: 'demo', seed: Number(seed), size, out: out ?? null })
}

function misused(where: string, expected: string, found: string): Problem {
  return { where, expected, found, remedy: 'See: npm run area -- --help' }
}
