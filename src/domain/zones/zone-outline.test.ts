import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkerTopology, checkerTown } from '../../../tests/checker-town.ts'
import { isInRings } from '../geometry/flat-ring.ts'
import { levelArcs } from '../geometry/level-arcs.ts'
import { selfCrossing } from '../geometry/self-crossing.ts'
import { toNeighbourhoods, toOwnLine } from './convert-zone.ts'
import { zoneGeometry } from './zone-geometry.ts'
import { listOf, zoneGround } from './zone-ground.ts'
import { membershipOfRows, zoneMembership } from './zone-membership.ts'
import { zoneOutline } from './zone-outline.ts'

const [COLUMNS, ROWS] = [6, 5]
const SIZE = COLUMNS * ROWS
const town = checkerTown(COLUMNS, ROWS)
const ground = zoneGround(town)
const topology = checkerTopology(COLUMNS, ROWS)
const arcs = levelArcs(topology, topology.objects.neighbourhoods.geometries)
const someRows = fc.uniqueArray(fc.nat(SIZE - 1))

/** Groups of rows that hang together by shared borders. */
function groupsOf(rows: readonly number[]): number {
  const left = new Set(rows)
  let groups = 0
  for (const row of rows) {
    if (!left.delete(row)) continue
    groups += 1
    const waiting = [row]
    for (const at of waiting) {
      for (const next of listOf(ground.neighbours, at)) if (left.delete(next)) waiting.push(next)
    }
  }
  return groups
}

test('an outline holds the middles of its squares and no others, in pieces joined by borders', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const outline = zoneOutline(rows, arcs)
      const rings = outline.flatMap((polygon) => polygon.map((ring) => ring.flat()))
      const { lng, lat } = town.neighbourhoods
      const held = Array.from(lng.keys()).filter((row) => isInRings(rings, lng[row]!, lat[row]!))
      expect(held).toEqual([...rows].sort((one, two) => one - two))
      expect(outline).toHaveLength(groupsOf(rows))
      expect(rings.every((_, at) => selfCrossing(outline.flat()[at]!) === null)).toBe(true)
    }),
  )
})

test('the order of neighbourhoods does not matter to what is outlined', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const measure = (order: readonly number[]) => {
        const { surfaceKm2, perimeterKm, pieces } = zoneGeometry(
          { kind: 'neighbourhoods', codes: [] },
          { area: town, membership: membershipOfRows(order, ground), arcs },
        )
        return { surfaceKm2, perimeterKm, pieces }
      }
      expect(measure([...rows].reverse())).toEqual(measure(rows))
    }),
  )
})

test('a ring of squares has a hole, named by what is in it', () => {
  const square = [0, 1, 2, 6, 8, 12, 13, 14]
  const { pieces, holes, surfaceKm2, perimeterKm } = zoneGeometry(
    { kind: 'neighbourhoods', codes: [] },
    { area: town, membership: membershipOfRows(square, ground), arcs },
  )
  expect(pieces.map(({ rows }) => rows)).toEqual([square])
  expect(holes.map(({ rows }) => rows)).toEqual([[7]])
  // 0.01 degrees at 52 N are 0.687 km by 1.113 km (Bowring): sixteen sides and eight squares.
  expect(surfaceKm2).toBeCloseTo(8 * 0.687 * 1.113, 1)
  expect(perimeterKm).toBeCloseTo(8 * 0.687 + 8 * 1.113, 1)
})

test('a set becomes its outline and the same set again, with the same people', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const codes = rows
        .filter((row) => town.neighbourhoods.residents[row]! > 0)
        .map((row) => town.neighbourhoods.codes[row]!)
        .sort()
      const shape = { kind: 'neighbourhoods', codes } as const
      const line = toOwnLine(shape, { ground, arcs })
      expect(zoneMembership(line, ground)).toEqual(zoneMembership(shape, ground))
      expect(toNeighbourhoods(line, ground)).toEqual(shape)
    }),
  )
})

test('half of the residents are not enough to take a neighbourhood whole', () => {
  const even = {
    ...town,
    outputAreas: { ...town.outputAreas, residents: new Float64Array(SIZE * 4).fill(100) },
    neighbourhoods: { ...town.neighbourhoods, residents: new Float64Array(SIZE).fill(400) },
  }
  const upTo = (lng: number) =>
    ({
      kind: 'own-line',
      polygons: [
        [
          [
            [-2, 52],
            [lng, 52],
            [lng, 52.01],
            [-2, 52.01],
          ],
        ],
      ],
    }) as const
  expect(toNeighbourhoods(upTo(-1.985), zoneGround(even)).codes).toEqual(['N100'])
  expect(toNeighbourhoods(upTo(-1.98), zoneGround(even)).codes).toEqual(['N100', 'N101'])
})
