import { countWords, shareWords } from './class-words.ts'
import type { Classification } from './classification.ts'
import { MOST_IN_ONE_CLASS } from './classify.ts'
import { levelWords, NBSP, possessive, sentenceCase } from './words.ts'

/** The frame in force in a few words: "Fifths of England", "Natural breaks". */
export function frameTitle(
  { frame, classesAsked }: Classification,
  countryName: string,
  areaTitle: string,
): string {
  const shares = sentenceCase(shareWords(classesAsked))
  if (frame === 'natural') return 'Natural breaks'
  return `${shares} of ${frame === 'country-fifths' ? countryName : areaTitle}`
}

/** Which frame is in force, what it means and, where it is not the one to expect, why. */
export function frameWords(
  classification: Classification,
  countryName: string,
  areaTitle: string,
): string {
  const title = frameTitle(classification, countryName, areaTitle)
  return `${title}${explanation(classification, countryName)}.${fewerClasses(classification)}`
}

function explanation(
  { frame, level, reason, classesAsked }: Classification,
  countryName: string,
): string {
  const rows = levelWords(level)
  const share = shareWords(classesAsked)
  switch (reason) {
    case 'country-not-available':
      return `, because ${possessive(countryName)} figures for ${rows} are not available`
    case 'fewer-rows-than-classes':
      return `, because it has fewer ${rows} with a value than there are classes`
    case 'too-much-in-one-class':
      return (
        `, because ${possessive(countryName)} ${share} would put more than ` +
        `${100 * MOST_IN_ONE_CLASS}${NBSP}% of its ${rows} in one class`
      )
    case 'as-asked':
    case 'default':
      break
  }
  switch (frame) {
    case 'country-fifths':
      return `: each class covers an equal share of ${possessive(countryName)} ${rows}`
    case 'area-fifths':
      return `: about as many ${rows} in each class`
    case 'natural':
      return `: ${rows} grouped so that the figures within a class are as alike as can be`
  }
}

function fewerClasses({ classCount, classesAsked }: Classification): string {
  if (classCount >= classesAsked) return ''
  return ` Few or equal values leave ${countWords(classCount)} instead of ${countWords(classesAsked)} classes.`
}
