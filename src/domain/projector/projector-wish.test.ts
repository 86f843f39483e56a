import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PROJECTOR_MAX_CLASSES } from '../palette.ts'
import { CLASS_COUNTS, type ClassWish, DEFAULT_VIEW } from '../view.ts'
import { fewerOnProjectorWords, projectorWish } from './projector-wish.ts'

const IMD = { id: 'imd', decimals: 1 }
const VALUES = Float32Array.from({ length: 60 }, (_, row) => row)
const of = (classCount: ClassWish['classCount'], frame: ClassWish['frame']): ClassWish => ({
  frame,
  classCount,
  ownBreaks: null,
})
const own = (breaks: readonly number[], indicator = 'imd'): ClassWish => ({
  frame: 'own',
  classCount: 5,
  ownBreaks: { indicator, breaks },
})

test('three to five chosen classes stay the very wish; six and seven become five, and it is said', () => {
  const words = new Map([
    [6, 'six classes become five on a projector'],
    [7, 'seven classes become five on a projector'],
  ])
  for (const count of CLASS_COUNTS) {
    const wish = of(count, 'natural')
    const made = projectorWish({ wish, indicator: IMD, values: VALUES })
    if (count <= 5) expect(made).toBe(wish)
    else expect(made).toEqual(of(5, 'natural'))
    expect(fewerOnProjectorWords(wish, 'imd')).toBe(words.get(count) ?? null)
  }
})

test('where nobody chose, a room sees four classes', () => {
  const { frame, classCount } = DEFAULT_VIEW
  const wish = of(classCount, frame)
  expect(projectorWish({ wish, indicator: IMD, values: VALUES })).toEqual(of(4, frame))
  expect(fewerOnProjectorWords(wish, 'imd')).toBeNull()
  for (const chosen of [of(3, frame), of(5, frame), of(null, 'equal')]) {
    expect(projectorWish({ wish: chosen, indicator: IMD, values: VALUES })).toBe(chosen)
    expect(fewerOnProjectorWords(chosen, 'imd')).toBeNull()
  }
})

test('of own breaks some are kept, none is moved', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 58 }), { minLength: 1, maxLength: 6 }),
      (unsorted) => {
        const breaks = unsorted.toSorted((a, b) => a - b)
        const { ownBreaks } = projectorWish({ wish: own(breaks), indicator: IMD, values: VALUES })
        const kept = ownBreaks?.breaks ?? []
        expect(kept).toHaveLength(Math.min(breaks.length, PROJECTOR_MAX_CLASSES - 1))
        expect(breaks).toEqual(expect.arrayContaining([...kept]))
      },
    ),
  )
})

test('own breaks that wait for another indicator are left alone', () => {
  const wish = own([1, 2, 3, 4, 5, 6], 'crime')
  expect(projectorWish({ wish, indicator: IMD, values: VALUES })).toBe(wish)
  expect(fewerOnProjectorWords(wish, 'imd')).toBeNull()
  expect(fewerOnProjectorWords(wish, 'crime')).toContain('seven classes become five')
})
