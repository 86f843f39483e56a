import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Area, STATE } from '../area.ts'
import { smallArea } from '../area-fixture.ts'
import { zoneGround } from './zone-ground.ts'
import { membershipOfRows, zoneMembership } from './zone-membership.ts'
import { zoneProfile } from './zone-profile.ts'
import type { ZoneShape } from './zone.ts'

const SIZE = 6

/** Six neighbourhoods in a row, three output areas each; one has no score. */
function street(): Area {
  const area = smallArea({
    wards: ['West', 'East'],
    neighbourhoods: Array.from({ length: SIZE }, (_, row) => ({
      name: `Street ${String(row)}`,
      ward: row < 3 ? 0 : 1,
      residents: 600 + 300 * row,
      cells: { imd: row === 4 ? ('suppressed' as const) : 10 + 7 * row },
    })),
    touching: Array.from({ length: SIZE - 1 }, (_, row) => [row, row + 1, 100] as const),
  })
  const outputAreas = Array.from({ length: SIZE * 3 }, (_, at) => ({
    row: Math.floor(at / 3),
    lng: Math.floor(at / 3) + 0.2 + 0.3 * (at % 3),
    residents: 200 + 100 * Math.floor(at / 3),
  }))
  return {
    ...area,
    outputAreas: {
      size: outputAreas.length,
      lng: Float64Array.from(outputAreas, ({ lng }) => lng),
      lat: new Float64Array(outputAreas.length).fill(0.5),
      residents: Float64Array.from(outputAreas, ({ residents }) => residents),
      neighbourhoodRows: Uint32Array.from(outputAreas, ({ row }) => row),
    },
  }
}

const AREA = street()
const GROUND = zoneGround(AREA)
const codesOf = (rows: readonly number[]) => rows.map((row) => AREA.neighbourhoods.codes[row] ?? '')
const rowSets = fc.subarray([...Array(SIZE).keys()])

/** A box from `west` to `east` over the whole street. */
function box(west: number, east: number): ZoneShape {
  const ring = [
    [west, 0],
    [east, 0],
    [east, 1],
    [west, 1],
  ] as const
  return { kind: 'own-line', polygons: [[ring]] }
}

const profileOf = (shape: ZoneShape) => zoneProfile(zoneMembership(shape, GROUND), GROUND)

test('a zone and its complement add up to the area, and its figure is the plain weighted sum', () => {
  const { residents, indicators } = AREA.neighbourhoods
  const column = indicators.get('imd')
  if (column === undefined) throw new Error('no column')
  fc.assert(
    fc.property(rowSets, (rows) => {
      const rest = [...Array(SIZE).keys()].filter((row) => !rows.includes(row))
      const [zone, others] = [rows, rest].map((set) =>
        profileOf({ kind: 'neighbourhoods', codes: codesOf(set) }),
      )
      const all = residents.reduce((sum, people) => sum + people, 0)
      expect((zone?.people.residents ?? 0) + (others?.people.residents ?? 0)).toBeCloseTo(all, 9)
      const taking = rows.filter((row) => column.states[row] === STATE.value)
      const people = taking.reduce((sum, row) => sum + (column.denominators[row] ?? 0), 0)
      const total = taking.reduce(
        (sum, row) => sum + (column.values[row] ?? 0) * (column.denominators[row] ?? 0),
        0,
      )
      const figure = zone?.figures.find(({ indicator }) => indicator === 'imd')
      if (people === 0) expect(figure?.value).toBeNull()
      else expect(figure?.value).toBeCloseTo(total / people, 9)
      expect(figure?.missing).toEqual(rows.includes(4) ? [{ state: 'suppressed', count: 1 }] : [])
    }),
  )
})

test('the order of neighbourhoods and naming one twice change nothing', () => {
  fc.assert(
    fc.property(rowSets, fc.array(fc.nat(SIZE - 1)), (rows, again) => {
      const repeated = [...rows, ...again.filter((row) => rows.includes(row))].reverse()
      expect(profileOf({ kind: 'neighbourhoods', codes: codesOf(repeated) })).toEqual(
        profileOf({ kind: 'neighbourhoods', codes: codesOf(rows) }),
      )
    }),
  )
})

test('a line that holds every output area of a neighbourhood takes it whole, else by its share', () => {
  expect(zoneMembership(box(1, 3), GROUND)).toEqual(membershipOfRows([1, 2], GROUND))
  const part = zoneMembership(box(1, 2.3), GROUND)
  expect([...part.rows]).toEqual([1, 2])
  expect([...part.shares]).toEqual([1, 1 / 3])
  const { people } = zoneProfile(part, GROUND)
  expect(people.residents).toBe(900 + 400)
  expect(people.cut).toEqual([{ row: 2, share: 1 / 3 }])
  expect(people.bandsEstimated).toBe(true)
})

test('codes of another edition are named and count for nothing', () => {
  const shape: ZoneShape = { kind: 'neighbourhoods', codes: ['E01999999', ...codesOf([0])] }
  const profile = profileOf(shape)
  expect(profile.unknownCodes).toEqual(['E01999999'])
  expect(profile.people.residents).toBe(600)
})
