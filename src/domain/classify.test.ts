import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { National } from './area.ts'
import { type Cell, evenCountry, smallTable } from './area-fixture.ts'
import { type Direction, NOTHING_CLASS } from './classification.ts'
import { classify } from './classify.ts'
import { thousandQuantiles } from './quantile.ts'
import { CLASS_COUNTS, type ClassCount, type Frame, FRAMES, type OwnBreaks } from './view.ts'

interface Wish {
  readonly frame?: Frame
  readonly direction?: Direction
  readonly national?: National | null
  readonly classCount?: ClassCount
  readonly ownBreaks?: OwnBreaks | null
}

function classesOf(cells: readonly Cell[], wish: Wish = {}) {
  return classify({
    table: smallTable('neighbourhood', { imd: cells }),
    indicator: 'imd',
    direction: wish.direction ?? 'higher-is-worse',
    facts: { national: wish.national ?? null },
    frame: wish.frame ?? 'auto',
    ...(wish.classCount === undefined ? {} : { classCount: wish.classCount }),
    ownBreaks: wish.ownBreaks ?? null,
  })
}

const country = evenCountry(0, 100)
const spread = [5, 15, 25, 35, 45, 55, 65, 75, 85, 95]

test("by default the country's fifths", () => {
  const result = classesOf(spread, { national: country })
  expect(result).toMatchObject({
    frame: 'country-fifths',
    reason: 'default',
    breaks: [20, 40, 60, 80],
    classCount: 5,
    counts: [2, 2, 2, 2, 2],
    extent: [5, 95],
  })
  expect(Array.from(result.classByRow)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
})

test("the area's fifths where the country has no figures, asked for or not", () => {
  for (const frame of ['auto', 'country-fifths'] as const)
    expect(classesOf(spread, { frame })).toMatchObject({
      frame: 'area-fifths',
      reason: 'country-not-available',
      counts: [2, 2, 2, 2, 2],
    })
})

test("the area's fifths where more than 40 % would fall in one class, and not at 40 % exactly", () => {
  const four = [81, 85, 90, 95, 10, 30, 30, 50, 50, 70]
  expect(classesOf(four, { national: country })).toMatchObject({ frame: 'country-fifths' })
  const five = [81, 85, 90, 95, 96, 30, 30, 50, 50, 70]
  expect(classesOf(five, { national: country })).toMatchObject({
    frame: 'area-fifths',
    reason: 'too-much-in-one-class',
  })
  expect(classesOf(five, { national: country, frame: 'country-fifths' })).toMatchObject({
    frame: 'country-fifths',
    reason: 'as-asked',
    counts: [0, 2, 2, 1, 5],
  })
})

test("rows without a figure do not count towards the country's share", () => {
  const cells: Cell[] = [81, 85, 90, 10, 30, ...new Array<Cell>(20).fill('suppressed')]
  expect(classesOf(cells, { national: country })).toMatchObject({ reason: 'too-much-in-one-class' })
})

test('fewer rows with a value than classes', () => {
  expect(
    classesOf([10, 50, 90, 'suppressed', 'not-collected'], { national: country }),
  ).toMatchObject({
    frame: 'area-fifths',
    reason: 'fewer-rows-than-classes',
    classesAsked: 5,
    classCount: 3,
    counts: [1, 1, 1],
  })
})

test('a value equal to a break belongs to the class above it, in the unit of the indicator', () => {
  const cells = [10, 20, 30, 40, 50, 60, 70, 80, 90, 91]
  const up = classesOf(cells, { national: country })
  expect(Array.from(up.classByRow)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4, 4])
  const down = classesOf(cells, { national: country, direction: 'lower-is-worse' })
  expect(Array.from(down.classByRow)).toEqual([4, 3, 3, 2, 2, 1, 1, 0, 0, 0])
  expect(down.counts).toEqual([3, 2, 2, 2, 1])
})

test('a figure that float32 cannot hold still equals a break made of the same figure', () => {
  const national = { ...country, quantiles: Array.from(country.quantiles, (q) => q / 100 + 0.1) }
  const result = classesOf([0.1, 0.3, 0.5, 0.7, 0.9], { national })
  expect(Array.from(result.classByRow)).toEqual([0, 1, 2, 3, 4])
})

test('equal values never make an empty class', () => {
  const zeros = [0, 0, 0, 0, 0, 0, 1, 2, 3, 4]
  expect(classesOf(zeros, { frame: 'area-fifths' })).toMatchObject({
    classesAsked: 5,
    classCount: 3,
    counts: [6, 2, 2],
  })
  expect(classesOf([7, 7, 7, 7, 7, 7])).toMatchObject({ classCount: 1, breaks: [], counts: [6] })
  const national = { ...country, quantiles: thousandQuantiles([0, 0, 0, 0, 0, 1, 2, 3, 4, 5]) }
  const folded = classesOf([0, 1, 2, 3, 4, 5], { national, frame: 'country-fifths' })
  expect(folded.breaks).toHaveLength(2)
})

test('a class of the country in which nobody here is stays, since that is a fact', () => {
  expect(classesOf([50, 55, 65, 70, 85, 90], { national: country })).toMatchObject({
    frame: 'country-fifths',
    counts: [0, 0, 2, 2, 2],
  })
})

test('what has no figure is never a class, and keeps its reason', () => {
  const cells: Cell[] = [
    1,
    2,
    3,
    4,
    5,
    'suppressed',
    'not-collected',
    'not-comparable',
    'no-best-fit',
    0,
  ]
  const result = classesOf(cells)
  expect(Array.from(result.classByRow.slice(5, 9))).toEqual([201, 202, 203, 204])
  expect(result.classByRow[9]).toBe(0)
  expect(result.nothingCounts).toEqual([0, 1, 1, 1, 1])
})

test('no figure at all is one empty class', () => {
  expect(classesOf(['suppressed', 'suppressed'])).toMatchObject({
    extent: null,
    breaks: [],
    classCount: 1,
    counts: [0],
    nothingCounts: [0, 2, 0, 0, 0],
  })
})

test('an indicator that the table does not have is not collected', () => {
  const table = smallTable('ward', { imd: [1, 2] })
  const facts = { national: null }
  const options = { table, facts, direction: 'higher-is-worse', frame: 'auto' } as const
  expect(classify({ ...options, indicator: 'crime' }).nothingCounts).toEqual([0, 0, 2, 0, 0])
})

test('equal steps keep their empty classes, and equal values leave one class', () => {
  expect(classesOf([0, 1, 2, 10], { frame: 'equal' })).toMatchObject({
    frame: 'equal',
    reason: 'as-asked',
    breaks: [2, 4, 6, 8],
    counts: [2, 1, 0, 0, 1],
  })
  expect(classesOf([7, 7, 7], { frame: 'equal' })).toMatchObject({ breaks: [], counts: [3] })
})

test('standard deviations are centred on the unweighted mean and open at both ends', () => {
  // Mean 5, population standard deviation 2.
  const cells = [2, 4, 4, 4, 5, 5, 7, 9]
  const wish = { frame: 'standard-deviations' } as const
  const breaks = (classCount: ClassCount) => classesOf(cells, { ...wish, classCount }).breaks
  expect(breaks(3)).toEqual([4, 6])
  expect(breaks(4)).toEqual([3, 5, 7])
  expect(breaks(5)).toEqual([2, 4, 6, 8])
  expect(breaks(6)).toEqual([3, 4, 5, 6, 7])
  expect(breaks(7)).toEqual([2.5, 3.5, 4.5, 5.5, 6.5, 7.5])
  expect(classesOf(cells, wish).counts).toEqual([0, 1, 5, 1, 1])
  expect(classesOf([3, 3, 'suppressed'], wish)).toMatchObject({ breaks: [], deviations: null })
})

test('own breaks cut their own indicator at either level, whatever their number', () => {
  const ownBreaks = { indicator: 'imd', breaks: [0.1, 50] }
  expect(classesOf([0, 0.1, 49, 50, 99], { frame: 'own', ownBreaks })).toMatchObject({
    asked: 'own',
    frame: 'own',
    classesAsked: 3,
    counts: [1, 2, 2],
  })
})

test('own breaks of another indicator, or none, leave the usual classes and say that they were asked for', () => {
  for (const ownBreaks of [null, { indicator: 'crime', breaks: [1, 2] }])
    expect(classesOf(spread, { frame: 'own', ownBreaks, national: country })).toMatchObject({
      asked: 'own',
      frame: 'country-fifths',
      reason: 'default',
      classesAsked: 5,
    })
})

const cellLists = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -20, max: 20 }).map((n) => n / 4) },
    // Adding zero leaves one zero of the two: as figures they are the same.
    { weight: 3, arbitrary: fc.float({ noNaN: true, min: -100, max: 100 }).map((n) => n + 0) },
    { weight: 1, arbitrary: fc.constantFrom('suppressed' as const, 'not-collected' as const) },
  ),
  { minLength: 1, maxLength: 60 },
)
const wishes = fc.record({
  frame: fc.constantFrom(...FRAMES),
  ownBreaks: fc.constantFrom(
    null,
    { indicator: 'imd', breaks: [-3, 0.1, 4] },
    { indicator: 'crime', breaks: [0] },
  ),
  direction: fc.constantFrom('higher-is-worse', 'lower-is-worse'),
  national: fc.constantFrom(null, evenCountry(-10, 10), evenCountry(0, 100)),
  classCount: fc.constantFrom(...CLASS_COUNTS),
})

test('counts, classes and breaks agree with each other whatever the figures', () => {
  fc.assert(
    fc.property(cellLists, wishes, (cells, wish) => {
      const result = classesOf(cells, wish)
      const { breaks, counts, classByRow, classCount } = result
      expect(breaks).toHaveLength(classCount - 1)
      expect(breaks).toEqual([...new Set(breaks)].toSorted((a, b) => a - b))
      expect(classCount).toBeLessThanOrEqual(result.frame === 'own' ? 4 : wish.classCount)
      expect(counts).toEqual(
        Array.from({ length: classCount }, (_, k) => classByRow.filter((c) => c === k).length),
      )
      const shown = cells.filter((cell) => typeof cell === 'number').length
      if ((result.frame === 'area-fifths' || result.frame === 'natural') && shown > 0)
        expect(Math.min(...counts)).toBeGreaterThan(0)
      expect(counts.reduce((a, b) => a + b, 0)).toBe(shown)
    }),
  )
})

test('a worse figure is never in a lighter class', () => {
  fc.assert(
    fc.property(cellLists, wishes, (cells, wish) => {
      const { classByRow } = classesOf(cells, wish)
      const rows = cells
        .map((cell, row) => ({ cell: typeof cell === 'number' ? Math.fround(cell) : null, row }))
        .flatMap(({ cell, row }) => (cell === null ? [] : [{ cell, class: classByRow[row] ?? 0 }]))
        .toSorted((a, b) => a.cell - b.cell || a.class - b.class)
      const classes = rows.map((row) => row.class)
      const sign = wish.direction === 'higher-is-worse' ? 1 : -1
      expect(classes).toEqual(classes.toSorted((a, b) => sign * (a - b)))
      for (const row of rows) expect(row.class).toBeLessThan(NOTHING_CLASS)
    }),
  )
})

test('without ties the area is cut into equal parts', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 300 }),
      fc.constantFrom(...CLASS_COUNTS),
      (size, classCount) => {
        fc.pre(size >= classCount)
        const cells = Array.from({ length: size }, (_, i) => (i * 7919) % size)
        fc.pre(new Set(cells).size === size)
        const { counts } = classesOf(cells, { frame: 'area-fifths', classCount })
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      },
    ),
  )
})
