import type { ValueState } from './area.ts'
import { STATE, VALUE_STATES } from './area.ts'
import type { Direction } from './classification.ts'
import { NBSP } from './words.ts'

/** What a figure needs to be written: an entry of the catalogue has it. */
export interface FigureStyle {
  readonly unit: 'percent' | 'score'
  readonly decimals: number
}

const STATE_WORDS: Readonly<Record<Exclude<ValueState, 'value'>, string>> = {
  suppressed: 'not published',
  'not-collected': 'not collected',
  'not-comparable': 'not comparable',
  'no-best-fit': 'no neighbourhood fits best',
}

/** "53.1", "12.3 %" (the space does not break), "−0.45", "1,234.5"; never "-0.0". */
export function formatFigure(value: number, { unit, decimals }: FigureStyle): string {
  const number = formatNumber(value, decimals)
  return unit === 'percent' ? `${number}${NBSP}%` : number
}

/** A number with a fixed count of decimals, a true minus and commas between thousands. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const text = fraction === undefined ? digits : `${digits}.${fraction}`
  return value < 0 && /[1-9]/.test(text) ? `\u2212${text}` : text
}

/** Why there is no figure, in words: "not published". `state` as in a table's `states`. */
export function stateWords(state: number): string {
  const name = VALUE_STATES[state]
  return name === undefined || name === 'value' ? STATE_WORDS['not-collected'] : STATE_WORDS[name]
}

/** A cell in words: its figure, or why there is none. */
export function figureWords(value: number, state: number, style: FigureStyle): string {
  return state === STATE.value && !Number.isNaN(value)
    ? formatFigure(value, style)
    : stateWords(state)
}

/** "higher is worse" or "lower is worse". */
export function directionWords(direction: Direction): string {
  return direction === 'higher-is-worse' ? 'higher is worse' : 'lower is worse'
}

/** What the colours say: darker is always more disadvantage. */
export function darknessWords(direction: Direction): string {
  return direction === 'higher-is-worse' ? 'darker = higher' : 'darker = lower'
}
