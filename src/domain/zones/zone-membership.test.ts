import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHECKER, checkerTown } from '../../../tests/checker-town.ts'
import { isInRings } from '../geometry/flat-ring.ts'
import type { LineRing } from './zone.ts'
import { listOf, zoneGround } from './zone-ground.ts'
import { flatRings, zoneMembership } from './zone-membership.ts'

const [COLUMNS, ROWS] = [6, 5]
const town = checkerTown(COLUMNS, ROWS)
const ground = zoneGround(town)

const corner = fc
  .tuple(
    fc.integer({ min: -50, max: COLUMNS * 100 + 50 }),
    fc.integer({ min: -50, max: ROWS * 100 + 50 }),
  )
  .map(
    ([x, y]) =>
      [CHECKER.west + (x / 100) * CHECKER.cell, CHECKER.south + (y / 100) * CHECKER.cell] as const,
  )
const line: fc.Arbitrary<LineRing> = fc.array(corner, { minLength: 3, maxLength: 8 })

test('a line takes in the output areas whose centroid it holds, and their share of residents', () => {
  fc.assert(
    fc.property(line, (ring) => {
      const polygons = [[ring]] as const
      const found = zoneMembership({ kind: 'own-line', polygons }, ground)
      const { lng, lat, residents, neighbourhoodRows } = town.outputAreas
      const inside = Array.from(lng.keys()).filter((oa) =>
        isInRings(flatRings(polygons), lng[oa]!, lat[oa]!),
      )
      expect(Array.from(found.outputAreaRows)).toEqual(inside)
      const shares = Array.from(town.neighbourhoods.residents, (all, row) => {
        const own = inside.filter((oa) => neighbourhoodRows[oa] === row)
        return own.reduce((sum, oa) => sum + residents[oa]!, 0) / all
      })
      expect(Array.from(found.rows)).toEqual(
        shares.flatMap((share, row) => (share > 0 ? [row] : [])),
      )
      expect(Array.from(found.shares)).toEqual(shares.filter((share) => share > 0))
    }),
  )
})

test('whole neighbourhoods bring all their output areas, in whatever order their codes stand', () => {
  const { codes } = town.neighbourhoods
  fc.assert(
    fc.property(fc.shuffledSubarray([...codes]), (chosen) => {
      const found = zoneMembership({ kind: 'neighbourhoods', codes: chosen }, ground)
      expect(found).toEqual(
        zoneMembership({ kind: 'neighbourhoods', codes: [...chosen].sort() }, ground),
      )
      expect(Array.from(found.rows, (row) => codes[row])).toEqual([...chosen].sort())
      expect(found.shares.every((share) => share === 1)).toBe(true)
      expect(Array.from(found.outputAreaRows)).toEqual(
        Array.from(found.rows).flatMap((row) => [...listOf(ground.outputAreas, row)]),
      )
    }),
  )
})

test('codes that the area does not have are named', () => {
  const codes = ['E01999999', town.neighbourhoods.codes[2]!, 'E01000000']
  const found = zoneMembership({ kind: 'neighbourhoods', codes }, ground)
  expect(Array.from(found.rows)).toEqual([2])
  expect(found.unknownCodes).toEqual(['E01000000', 'E01999999'])
})

test('neighbours share a border; corners do not count', () => {
  expect(Array.from(listOf(ground.neighbours, COLUMNS + 1))).toEqual([
    1,
    COLUMNS,
    COLUMNS + 2,
    2 * COLUMNS + 1,
  ])
})

test('the ground of an area is made once', () => {
  expect(zoneGround(town)).toBe(ground)
})
