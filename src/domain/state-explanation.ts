import { type Level, VALUE_STATES } from './area.ts'
import { stateWords } from './figure.ts'
import { sentenceCase } from './words.ts'

/**
 * Why a neighbourhood or ward has no figure, in a sentence or two. `state` as in a table's
 * `states`; a state that should have a value reads as not collected.
 */
export function stateExplanation(state: number, level: Level): string {
  const words = `${sentenceCase(stateWords(state))}.`
  switch (VALUE_STATES[state]) {
    case 'suppressed':
      return `${words} The publisher withholds it, mostly because few people stand behind it.`
    case 'not-comparable':
      return `${words} There is a figure, but it does not mean the same as the others.`
    case 'no-best-fit':
      return `${words} Figures of a ward come from its neighbourhoods, and it has none.`
    default:
      return `${words} The source has no figure for this ${level}.`
  }
}

/** The reason in a few words, where there is no room for a sentence. */
export function stateReason(state: number): string {
  switch (VALUE_STATES[state]) {
    case 'suppressed':
      return 'withheld, mostly for few people'
    case 'not-comparable':
      return 'does not mean the same'
    case 'no-best-fit':
      return 'no neighbourhoods to make it of'
    default:
      return 'not in the source'
  }
}
