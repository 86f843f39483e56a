import { checkOwnBreaks } from '../domain/own-breaks.ts'
import { type ClassWish, FRAMES } from '../domain/view.ts'
import { oneOf, type Parse, parseIndicator } from './view-fields.ts'

type FrameField = Pick<ClassWish, 'frame' | 'ownBreaks'>

const OWN = 'own'
const NAMED = FRAMES.filter((frame) => frame !== OWN)
/** As `checkOwnBreaks` lets numbers through. */
const BREAK = /^-?\d{1,10}(?:\.\d{1,6})?$/

/**
 * `natural`, or `own:imd:10,20,30`: own breaks stand in one text with their frame and their
 * indicator, so that none of the three is ever without the others.
 */
export const parseFrame: Parse<FrameField> = (text) => {
  const [name, id = '', list = '', ...more] = text.split(':')
  if (name !== OWN) {
    const frame = oneOf(NAMED)(text)
    return frame === undefined ? undefined : { frame, ownBreaks: null }
  }
  const indicator = parseIndicator(id)
  const numbers = list.split(',')
  if (indicator === undefined || more.length > 0) return undefined
  if (!numbers.every((number) => BREAK.test(number))) return undefined
  const breaks = checkOwnBreaks(numbers.map(Number))
  return breaks.ok ? { frame: OWN, ownBreaks: { indicator, breaks: breaks.value } } : undefined
}

/** Own breaks that are missing leave nothing to write. */
export function writeFrame({ frame, ownBreaks }: FrameField): string | null {
  if (frame !== OWN) return frame
  return ownBreaks === null ? null : `${OWN}:${ownBreaks.indicator}:${ownBreaks.breaks.join(',')}`
}
