import type { Problem } from '../../src/domain/result.ts'
import { failure } from '../../src/domain/result.ts'

/** Why something could not be had, for a caller that knows another way, and in words for a person. */
export interface Refusal {
  /**
   * - `absent`: the publisher has nothing at this address.
   * - `refused`: it answers, but not with what was asked for.
   * - `unreachable`: no answer, or none that holds, however often it was asked.
   * - `unreadable`: what came is something else: a web page, a message, a damaged file.
   * - `disk`: the cache cannot be written.
   */
  readonly reason: 'absent' | 'refused' | 'unreachable' | 'unreadable' | 'disk'
  readonly problem: Problem
}

const OTHER_WAY =
  'Try again later; or download it in a browser into a folder and build with --from.'

export interface Where {
  readonly publisher: string
  readonly url: string
}

export function refusal(
  { publisher, url }: Where,
  reason: Refusal['reason'],
  words: { readonly expected: string; readonly found: string; readonly remedy?: string },
): { readonly ok: false; readonly problem: Refusal } {
  const { expected, found, remedy = OTHER_WAY } = words
  return failure({ reason, problem: { where: `${publisher}, ${url}`, expected, found, remedy } })
}

export function diskRefusal(problem: Problem): { readonly ok: false; readonly problem: Refusal } {
  return failure({ reason: 'disk', problem })
}
