import { type ClassLimits, classLimits, rangeWords } from './class-limits.ts'
import { shadeWords } from './class-words.ts'
import type { Classification } from './classification.ts'
import { type FigureStyle, formatNumber } from './figure.ts'
import { levelWords, listWords } from './words.ts'

/** A class that holds more than this share of the rows hides how they differ. */
const CROWDED = 0.5

/**
 * What a reader should know of classes that are not as one expects: those with nobody in them,
 * those with a single neighbourhood, and one that holds most. Sentences, mostly none. Of shares of
 * the area and natural breaks no class is empty; equal steps and standard deviations make such
 * classes where figures lie unevenly, and then that is what they tell.
 */
export function oddClasses(classification: Classification, style: FigureStyle): readonly string[] {
  if (classification.extent === null || classification.classCount === 1) return []
  const { level, classCount, counts } = classification
  const limits = classLimits(classification)
  const named = (wanted: (count: number) => boolean) =>
    limits
      .filter(({ count }) => wanted(count))
      .map((one) => `${shadeWords(one.classIndex, classCount)} class (${placeWords(one, style)})`)
  const empty = named((count) => count === 0)
  const single = named((count) => count === 1)
  const shown = counts.reduce((sum, count) => sum + count, 0)
  const crowded = limits.find(({ count }) => count > CROWDED * shown)
  const sentences: string[] = []
  if (empty.length > 0) sentences.push(`No ${level} is in the ${listWords(empty, 'or')}.`)
  if (single.length > 0)
    sentences.push(
      `One ${level} ${single.length === 1 ? 'alone' : 'each'} is in the ${listWords(single)}.`,
    )
  if (crowded !== undefined && crowded.count < shown)
    sentences.push(
      `${formatNumber(crowded.count)} of ${formatNumber(shown)} ${levelWords(level)} are in the ` +
        `${shadeWords(crowded.classIndex, classCount)} class.`,
    )
  return sentences
}

function placeWords({ deviation, ...limits }: ClassLimits, style: FigureStyle): string {
  return deviation ?? rangeWords(limits, style)
}
