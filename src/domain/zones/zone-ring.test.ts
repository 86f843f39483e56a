import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHECKER_INDICATORS, checkerTown } from '../../../tests/checker-town.ts'
import { rowsUnder } from '../class-breaks.ts'
import { zoneGround } from './zone-ground.ts'
import { membershipOfRows } from './zone-membership.ts'
import { zoneProfile } from './zone-profile.ts'
import { zoneRing } from './zone-ring.ts'
import { zoneRobustness } from './zone-robustness.ts'

const [COLUMNS, ROWS] = [6, 5]
const town = checkerTown(COLUMNS, ROWS)
const ground = zoneGround(town)
const options = { ground, indicators: CHECKER_INDICATORS }
const someRows = fc.uniqueArray(fc.nat(COLUMNS * ROWS - 1), { minLength: 1 })

function ringOf(rows: readonly number[]): number[] {
  const besides = (row: number) => [
    row % COLUMNS === 0 ? -1 : row - 1,
    row % COLUMNS === COLUMNS - 1 ? -1 : row + 1,
    row - COLUMNS,
    row + COLUMNS,
  ]
  const around = rows.flatMap(besides).filter((row) => row >= 0 && row < COLUMNS * ROWS)
  return [...new Set(around)].filter((row) => !rows.includes(row)).sort((a, b) => a - b)
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
        ...rows.map((row) => rows.filter((one) => one !== row)),
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
