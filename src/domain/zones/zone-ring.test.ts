import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  CHECKER,
  CHECKER_INDICATORS,
  checkerTopology,
  checkerTown,
} from '../../../tests/checker-town.ts'
import { rowsUnder } from '../class-breaks.ts'
import type { LinePolygon } from './zone.ts'
import { groundOutlines } from './ground-outlines.ts'
import { zoneGround } from './zone-ground.ts'
import { membershipOfRows, zoneMembership } from './zone-membership.ts'
import { zoneProfile } from './zone-profile.ts'
import { zoneRing } from './zone-ring.ts'
import { zoneRobustness } from './zone-robustness.ts'

const [COLUMNS, ROWS] = [6, 5]
const town = checkerTown(COLUMNS, ROWS)
const ground = zoneGround(town)
const topology = checkerTopology(COLUMNS, ROWS)
const { outerRows } = groundOutlines(ground, topology)
const options = { ground, indicators: CHECKER_INDICATORS, outerRows }
const someRows = fc.uniqueArray(fc.nat(COLUMNS * ROWS - 1), { minLength: 1 })

/** Squares across the four sides of one; those beyond the town are left out. */
function besides(row: number): number[] {
  return [
    row % COLUMNS === 0 ? -1 : row - 1,
    row % COLUMNS === COLUMNS - 1 ? -1 : row + 1,
    row - COLUMNS,
    row + COLUMNS,
  ].filter((next) => next >= 0 && next < COLUMNS * ROWS)
}

function ringOf(rows: readonly number[]): number[] {
  const around = rows.flatMap(besides)
  return [...new Set(around)].filter((row) => !rows.includes(row)).sort((a, b) => a - b)
}

/** Squares with fewer than four of the zone across their sides. */
function edgeOf(rows: readonly number[]): number[] {
  return rows.filter((row) => besides(row).filter((next) => rows.includes(next)).length < 4)
}

test('the ring is every square across a border, those most like the zone first', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const ring = zoneRing(membershipOfRows(rows, ground), options)
      expect(ring.map(({ row }) => row).sort((a, b) => a - b)).toEqual(ringOf(rows))
      const apart = ring.map(({ placesApart }) => placesApart ?? Number.POSITIVE_INFINITY)
      expect(apart).toEqual([...apart].sort((a, b) => a - b))
    }),
  )
})

test('likeness is the mean count of neighbourhoods in between', () => {
  const membership = membershipOfRows([0], ground)
  const [imd] = zoneProfile(membership, options).figures
  const { quantiles } = town.manifest.indicators[0]!.national!
  const [first] = zoneRing(membership, { ground, indicators: [{ id: 'imd' }] })
  const value = town.neighbourhoods.indicators.get('imd')!.values[first!.row]!
  const between = Math.abs(rowsUnder(quantiles, value) - rowsUnder(quantiles, imd!.zone!))
  expect(first!.placesApart).toBeCloseTo((100 * between) / 1001, 9)
})

test('the span covers the figure of every line that differs by one neighbourhood', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const ring = ringOf(rows)
      const others = [
        ...ring.map((row) => [...rows, row]),
        ...edgeOf(rows).map((row) => rows.filter((one) => one !== row)),
      ]
      const { moves, figures } = zoneRobustness(membershipOfRows(rows, ground), options)
      expect(moves).toBe(others.length)
      figures.forEach((figure, at) => {
        const values = others.flatMap(
          (line) => zoneProfile(membershipOfRows(line, ground), options).figures[at]!.zone ?? [],
        )
        // Moves that change nothing (no figure, no people) leave the zone's own figure.
        const seen = [figure.lowest?.value, figure.highest?.value, figure.zone ?? undefined]
        const known = seen.filter((value) => value !== undefined)
        if (values.length === 0) return
        expect(Math.min(...known)).toBeCloseTo(Math.min(...values, figure.zone ?? 999), 6)
        expect(Math.max(...known)).toBeCloseTo(Math.max(...values, figure.zone ?? -999), 6)
      })
    }),
  )
})

test('leaving out the middle of a block is no move of the line; it is where the line cuts it', () => {
  const square = (west: number, south: number, side: number): LinePolygon => {
    const at = (x: number, y: number) =>
      [CHECKER.west + x * CHECKER.cell, CHECKER.south + y * CHECKER.cell] as const
    const [east, north] = [west + side, south + side]
    return [[at(west, south), at(east, south), at(east, north), at(west, north)]]
  }
  const movesOf = (polygon: LinePolygon) => {
    const membership = zoneMembership({ kind: 'own-line', polygons: [polygon] }, ground)
    return { rows: [...membership.rows], ...zoneRobustness(membership, options) }
  }
  const block = movesOf(square(1, 1, 3))
  expect(block.rows).toHaveLength(9)
  expect(block.moves).toBe(12 + 8)
  // Four neighbourhoods, each cut: the rest of each in, each out, and the eight around them in.
  const cut = movesOf(square(1.5, 1.5, 1))
  expect(cut.rows).toHaveLength(4)
  expect(cut.moves).toBe(4 + 4 + 8)
})

test('if the zone were its wards, their neighbourhoods make its figure', () => {
  const { wardRows, wardResidents, figures } = zoneRobustness(
    membershipOfRows([0], ground),
    options,
  )
  const members = Array.from(town.neighbourhoods.wardRows.keys()).filter(
    (row) => town.neighbourhoods.wardRows[row] === wardRows[0],
  )
  expect(wardRows).toHaveLength(1)
  const whole = zoneProfile(membershipOfRows(members, ground), options)
  expect(figures.map(({ wards }) => wards)).toEqual(whole.figures.map(({ zone }) => zone))
  expect(wardResidents).toBe(town.wards.residents[wardRows[0]!])
})
