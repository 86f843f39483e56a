import { countWords, shareWords } from './class-words.ts'
import type { Classification } from './classification.ts'
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

/** Which frame is in force, what it means and, where it is not the one to expect, why. */
export function frameWords(options: FrameWordsOptions): string {
  const { classification } = options
  const title = frameTitle(options)
  const waiting =
    classification.asked === 'own' && classification.frame !== 'own'
      ? 'Own breaks stay with the indicator they were made for. Here: '
      : ''
  const named = waiting === '' ? title : title.charAt(0).toLowerCase() + title.slice(1)
  return `${waiting}${named}${explanation(options)}.${fewerClasses(classification)}`
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
