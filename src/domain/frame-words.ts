import { countWords, shareWords } from './class-words.ts'
import type { Classification, FrameReason } from './classification.ts'
import { MOST_IN_ONE_CLASS } from './cut.ts'
import { deviationWords } from './deviation-words.ts'
import { type FigureStyle, formatFigure } from './figure.ts'
import { levelWords, NBSP, possessive, sentenceCase } from './words.ts'

export interface FrameWordsOptions {
  readonly classification: Classification
  readonly countryName: string
  readonly areaTitle: string
  readonly style: FigureStyle
}

type FrameTitleOptions = Omit<FrameWordsOptions, 'style'>

/** The frame in force in a few words: "Fifths of England", "Natural breaks". */
export function frameTitle({ classification, countryName, areaTitle }: FrameTitleOptions): string {
  const { frame, classesAsked } = classification
  const shares = sentenceCase(shareWords(classesAsked))
  switch (frame) {
    case 'country-fifths':
      return `${shares} of ${countryName}`
    case 'area-fifths':
      return `${shares} of ${areaTitle}`
    case 'natural':
      return 'Natural breaks'
    case 'equal':
      return 'Equal steps'
    case 'standard-deviations':
      return 'Standard deviations'
    case 'own':
      return 'Own breaks'
  }
}

/** Frames in force for these reasons are what a reader expects; the others say why. */
const EXPECTED: readonly FrameReason[] = ['as-asked', 'default']

/**
 * The line below the classes: the frame in a few words and what is counted in each class, or all of
 * `frameWords` where the frame is not the one that a reader would expect.
 */
export function frameCaption(options: FrameWordsOptions): string {
  const { classification, style } = options
  const { classCount, classesAsked, deviations, level, reason } = classification
  const expected = EXPECTED.includes(reason) && classCount === classesAsked
  if (!expected || ownBreaksWait(classification)) return frameWords(options)
  const measured =
    deviations === null
      ? ''
      : ` from the mean (${formatFigure(deviations.mean, style)}), in steps of ${stepFigure(deviations, style)}`
  return `${frameTitle(options)}${measured} · ${levelWords(level)} in each`
}

/** Own breaks were asked for, but those there are belong to another indicator. */
function ownBreaksWait({ asked, frame }: Classification): boolean {
  return asked === 'own' && frame !== 'own'
}

/** Which frame is in force, what it means and, where it is not the one to expect, why. */
export function frameWords(options: FrameWordsOptions): string {
  const { classification } = options
  const title = frameTitle(options)
  const explained = `${title}${explanation(options)}.${fewerClasses(classification)}`
  return ownBreaksWait(classification)
    ? `Own breaks stay with the indicator they were made for. Here ${explained.charAt(0).toLowerCase()}${explained.slice(1)}`
    : explained
}

function explanation(options: FrameWordsOptions): string {
  const { classification, countryName } = options
  const { level, reason, classesAsked } = classification
  const rows = levelWords(level)
  switch (reason) {
    case 'country-not-available':
      return `, because ${possessive(countryName)} figures for ${rows} are not available`
    case 'fewer-rows-than-classes':
      return `, because it has fewer ${rows} with a value than there are classes`
    case 'too-much-in-one-class':
      return (
        `, because ${possessive(countryName)} ${shareWords(classesAsked)} would put more than ` +
        `${100 * MOST_IN_ONE_CLASS}${NBSP}% of its ${rows} in one class`
      )
    case 'as-asked':
    case 'default':
      return `: ${meaning(options)}`
  }
}

function meaning({ classification, countryName, style }: FrameWordsOptions): string {
  const { frame, level, deviations } = classification
  const rows = levelWords(level)
  switch (frame) {
    case 'country-fifths':
      return `each class covers an equal share of ${possessive(countryName)} ${rows}`
    case 'area-fifths':
      return `about as many ${rows} in each class`
    case 'natural':
      return `${rows} grouped so that the figures within a class are as alike as can be`
    case 'equal':
      return 'every class spans the same range of figures'
    case 'standard-deviations':
      if (deviations === null) return `the ${rows} are all alike`
      return (
        `from the mean of the ${rows}, each counted once (${formatFigure(deviations.mean, style)}), ` +
        `in steps of ${stepWords(deviations.offsets)} (${stepFigure(deviations, style)})`
      )
    case 'own':
      return 'classes begin where someone put them'
  }
}

function stepOf(offsets: readonly number[]): number {
  return (offsets[1] ?? Number.NaN) - (offsets[0] ?? Number.NaN)
}

function stepWords(offsets: readonly number[]): string {
  return deviationWords(stepOf(offsets))
}

function stepFigure(
  { offsets, sd }: { readonly offsets: readonly number[]; readonly sd: number },
  style: FigureStyle,
): string {
  return formatFigure(stepOf(offsets) * sd, style)
}

function fewerClasses({ classCount, classesAsked }: Classification): string {
  if (classCount >= classesAsked) return ''
  return ` Few or equal values leave ${countWords(classCount)} instead of ${countWords(classesAsked)} classes.`
}
