import { type Level, VALUE_STATES } from './area.ts'
import { stateWords } from './figure.ts'
import { sentenceCase } from './words.ts'

/**
 * Why a neighbourhood or ward has no figure, in a sentence or two. `state` as in a table's
 * `states`; a state that should have a value reads as not collected.
 */
export function stateExplanation(state: number, level: Level): string {
  return `${sentenceCase(stateWords(state))}. ${stateReason(state, level)}`
}

/** The reason alone: "The publisher withholds it, mostly because few people stand behind it." */
export function stateReason(state: number, level: Level): string {
  switch (VALUE_STATES[state]) {
    case 'suppressed':
      return 'The publisher withholds it, mostly because few people stand behind it.'
    case 'not-comparable':
      return 'There is a figure, but it does not mean the same as the others.'
    case 'no-best-fit':
      return 'Figures of a ward come from its neighbourhoods, and it has none.'
    default:
      return `The source has no figure for this ${level}.`
  }
}
