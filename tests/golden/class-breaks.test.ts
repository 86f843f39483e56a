import { expect, test } from 'vitest'
import { naturalBreaks } from '../../src/domain/natural-breaks.ts'
import { quantileSorted, sortedValues } from '../../src/domain/quantile.ts'
import reference from './class-breaks.json'

const sorted = sortedValues(reference.values)

test.each(reference.shares.map((share, i) => [share, reference.quantiles[i]] as const))(
  'the quantile at %f is the one that R finds',
  (share, quantile) => {
    expect(quantileSorted(sorted, share)).toBeCloseTo(quantile ?? Number.NaN, 10)
  },
)

test.each(Object.entries(reference.naturalBreaks))(
  'natural breaks in %s classes are those that R finds',
  (classCount, breaks) => {
    expect(naturalBreaks(sorted, Number(classCount))).toEqual(breaks)
  },
)
