/**
 * What a person can act on when something from outside is not as it should be.
 * Every field is a piece of plain English; `problemSentence` joins them.
 */
export interface Problem {
  /** File, row, column, field or address parameter, as the person knows it. */
  readonly where: string
  readonly expected: string
  readonly found: string
  /** The one thing to do next. */
  readonly remedy: string
}

/** An outcome that may fail in an expected way. Expected failures are values, never exceptions. */
export type Result<T, P = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P }

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function failure<P>(problem: P): { readonly ok: false; readonly problem: P } {
  return { ok: false, problem }
}

/** One sentence (or two) that names the place, what was expected, what was found and what to do. */
export function problemSentence({ where, expected, found, remedy }: Problem): string {
  return `${where}: expected ${expected}, found ${found}. ${remedy}`
}
