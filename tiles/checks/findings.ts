import { type Problem, problemSentence } from '../../src/domain/result.ts'

/** Of one kind of fault this many are told in full; the rest is counted. */
const TOLD_IN_FULL = 3

/** Collects what is wrong with a package, without drowning the first fault in ten thousand others. */
export class Findings {
  private readonly byKind = new Map<string, { sentences: string[]; more: number }>()

  /** `kind` groups faults that have one cause: "surface of a neighbourhood". */
  add(kind: string, sentence: string): void {
    const known = this.byKind.get(kind) ?? { sentences: [], more: 0 }
    this.byKind.set(kind, known)
    if (known.sentences.length < TOLD_IN_FULL) known.sentences.push(sentence)
    else known.more++
  }

  addProblem(problem: Problem): void {
    this.add(problem.where, problemSentence(problem))
  }

  /** Adds the sentence where the condition does not hold. */
  expect(holds: boolean, kind: string, sentence: () => string): void {
    if (!holds) this.add(kind, sentence())
  }

  get sentences(): string[] {
    return [...this.byKind].flatMap(([kind, { sentences, more }]) =>
      more === 0 ? sentences : [...sentences, `${kind}: the same of ${String(more)} more.`],
    )
  }
}

/** Whether two figures are the same but for the rounding of float32 inputs. */
export function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(other))
}
