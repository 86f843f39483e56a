import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallArea } from '../area-fixture.ts'
import type { Area } from '../area.ts'
import { classify } from '../classify.ts'
import { touchingRows } from '../touching.ts'
import { factsOf } from '../worse-than-country.ts'
import { readingSentence, readingStart, readingStep } from './reading.ts'
import { middleRow } from './row-points.ts'
import { DIRECTIONS, type ReadingDirection, readingSteps } from './steps.ts'

interface Spot {
  readonly x: number
  readonly y: number
}

/** Rows at the given points, a hundredth of a degree a step, two rows touching where told. */
function areaAt(spots: readonly Spot[], touching: readonly (readonly [number, number])[]): Area {
  const area = smallArea({
    wards: ['Mill Hill'],
    neighbourhoods: spots.map((_, row) => ({
      name: `Testford 00${row}A`,
      ward: 0,
      residents: 1000,
      cells: { imd: 10 + row },
    })),
    touching: touching.map(([a, b]) => [a, b, 100]),
  })
  const lng = Float64Array.from(spots, ({ x }) => -1.51 + x / 100)
  const lat = Float64Array.from(spots, ({ y }) => 52.49 + y / 100)
  return { ...area, neighbourhoods: { ...area.neighbourhoods, lng, lat } }
}

/** A square of three by three, row 0 in the south-west, each touching what lies beside it. */
const SQUARE = areaAt(
  Array.from({ length: 9 }, (_, row) => ({ x: row % 3, y: Math.floor(row / 3) })),
  Array.from({ length: 9 }, (_, row) => [
    ...(row % 3 < 2 ? [[row, row + 1] as const] : []),
    ...(row < 6 ? [[row, row + 3] as const] : []),
  ]).flat(),
)

const step = (area: Area, row: number, direction: ReadingDirection) =>
  readingStep(area, { level: 'neighbourhood', row }, direction)

test('in a square every arrow leads to the row beside, and out of it to none', () => {
  expect(DIRECTIONS.map((direction) => step(SQUARE, 4, direction))).toEqual([7, 5, 1, 3])
  expect(DIRECTIONS.map((direction) => step(SQUARE, 0, direction))).toEqual([3, 1, null, null])
})

test('reading begins with what is nearest to the middle of the view', () => {
  expect(readingStart(SQUARE, 'neighbourhood', { lng: -1.491, lat: 52.509 })).toBe(8)
  expect(readingStart(SQUARE, 'neighbourhood', null)).toBe(4)
})

test('an island is reached from the nearest row, and is said to lie beyond a gap', () => {
  const area = areaAt(
    [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 5, y: 0 },
    ],
    [[0, 1]],
  )
  expect(step(area, 1, 'east')).toBe(2)
  expect(step(area, 2, 'west')).toBe(1)
  expect(step(area, 2, 'north')).toBeNull()
  expect(sentence(area, 2, 1)).toMatch(/^Beyond a gap: Testford 002A/)
  expect(sentence(area, 0, 1)).toMatch(/^Testford 000A/)
})

function sentence(area: Area, row: number, from: number | null): string {
  const facts = factsOf(area, 'neighbourhood', 'imd')
  if (facts === undefined) throw new Error('The fixture has the IMD')
  const classification = classify({
    table: area.neighbourhoods,
    indicator: 'imd',
    direction: 'higher-is-worse',
    facts,
    frame: 'area-fifths',
  })
  return readingSentence({
    area,
    target: { level: 'neighbourhood', row },
    from: from === null ? null : { level: 'neighbourhood', row: from },
    selected: row === 4,
    classification,
    style: { unit: 'score', decimals: 1 },
  })
}

test('a step is one sentence: name, ward, figure, class in words', () => {
  expect(sentence(SQUARE, 8, 5)).toBe('Testford 008A, Mill Hill ward: 18.0, darkest of five.')
  expect(sentence(SQUARE, 4, null)).toMatch(/; selected\.$/)
})

/** Points anywhere, touching as in a chain and across at random: connected or not. */
const areas = fc
  .record({
    spots: fc.uniqueArray(
      fc.record({ x: fc.integer({ min: 0, max: 20 }), y: fc.integer({ min: 0, max: 20 }) }),
      { minLength: 2, maxLength: 24, selector: ({ x, y }) => `${x} ${y}` },
    ),
    links: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 40 }),
  })
  .map(({ spots, links }) => {
    const pairs = new Map<string, readonly [number, number]>()
    for (const [one, other] of links) {
      const [a, b] = [one % spots.length, other % spots.length].sort((x, y) => x - y)
      if (a !== undefined && b !== undefined && a !== b) pairs.set(`${a} ${b}`, [a, b])
    }
    return areaAt(spots, [...pairs.values()])
  })

test('from the middle every row is reached, whatever touches what', () => {
  fc.assert(
    fc.property(areas, (area) => {
      const steps = readingSteps(area, 'neighbourhood')
      const seen = new Set([middleRow(area, 'neighbourhood')])
      for (const row of seen) {
        for (let direction = 0; direction < 4; direction += 1) {
          const next = steps[row * 4 + direction] ?? -1
          if (next >= 0) seen.add(next)
        }
      }
      expect(seen.size).toBe(area.neighbourhoods.size)
    }),
  )
})

test('an arrow never leads back to where one stands, nor out of the table', () => {
  fc.assert(
    fc.property(areas, (area) => {
      const { size } = area.neighbourhoods
      for (let row = 0; row < size; row += 1) {
        for (const direction of DIRECTIONS) {
          const next = step(area, row, direction)
          if (next === null) continue
          expect(next).not.toBe(row)
          expect(next).toBeLessThan(size)
        }
      }
    }),
  )
})

test('of the neighbours that lie straight that way the arrow takes one', () => {
  fc.assert(
    fc.property(areas, (area) => {
      const { lng, lat, size } = area.neighbourhoods
      for (let row = 0; row < size; row += 1) {
        const north = touchingRows(area, { level: 'neighbourhood', row }).filter(
          (other) => lng[other.row] === lng[row] && (lat[other.row] ?? 0) > (lat[row] ?? 0),
        )
        if (north.length > 0) expect(step(area, row, 'north')).not.toBeNull()
      }
    }),
  )
})
