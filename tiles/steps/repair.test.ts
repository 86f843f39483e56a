import type { Polygon, Position } from 'geojson'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doubleSurface } from '../../src/domain/geometry/flat-ring.ts'
import { cutWhereItTouches, noRepairs, type RepairDesk, repairShape } from './repair.ts'
import { Vertices } from './vertices.ts'

function newDesk(): RepairDesk {
  return { grid: { step: 1, west: 0, south: 0 }, vertices: new Vertices(), counts: noRepairs() }
}

/** Repairs rings of whole numbers; gives the rings back as coordinates. */
function mend(...rings: [number, number][][]) {
  const desk = newDesk()
  const closed = rings.map((ring): Position[] => [...ring, ...ring.slice(0, 1)])
  const geometry: Polygon = { type: 'Polygon', coordinates: closed }
  const shape = repairShape(geometry, desk)
  const polygons = shape?.map((polygon) =>
    polygon.map((ring) => ring.map((at) => [desk.vertices.x(at), desk.vertices.y(at)])),
  )
  return { polygons, counts: desk.counts }
}

/** Signed surfaces, outer ring first. */
function surfaces(polygons: number[][][][] | undefined): number[][] | undefined {
  return polygons?.map((rings) => rings.map((ring) => doubleSurface(ring.flat()) / 2))
}

const square: [number, number][] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
]

test('a valid ring stays, a clockwise one turns', () => {
  expect(mend(square)).toEqual({ polygons: [[square]], counts: noRepairs() })
  const turned = mend(square.toReversed())
  expect(surfaces(turned.polygons)).toEqual([[16]])
  expect(turned.counts.turnedRings).toBe(1)
})

test('repeated points go, and a spike with them', () => {
  const { polygons, counts } = mend([
    [0, 0],
    [0, 0],
    [4, 0],
    [6, 0],
    [4, 0],
    [4, 4],
    [0, 4],
  ])
  expect(polygons).toEqual([[square]])
  expect(counts).toMatchObject({ repeatedPoints: 1, cutRings: 1, rows: 1 })
})

test('two squares that touch at a corner become two polygons', () => {
  const { polygons } = mend([
    [0, 0],
    [2, 0],
    [2, 2],
    [4, 2],
    [4, 4],
    [2, 4],
    [2, 2],
    [0, 2],
  ])
  expect(surfaces(polygons)).toEqual([[4], [4]])
})

test('a hole that hangs on the outer ring becomes a hole', () => {
  const { polygons } = mend([...square, [0, 0], [1, 3], [2, 2]])
  expect(surfaces(polygons)).toEqual([[16, -2]])
})

test('holes run clockwise; one without surface goes', () => {
  const { polygons, counts } = mend(
    square,
    [
      [1, 1],
      [2, 1],
      [2, 2],
    ],
    [
      [1, 3],
      [2, 3],
      [3, 3],
    ],
  )
  expect(surfaces(polygons)).toEqual([[16, -0.5]])
  expect(counts.emptyRings).toBe(1)
})

test('a row without surface keeps its ring; one without three points is no polygon', () => {
  const flat = mend([
    [0, 0],
    [1, 1],
    [2, 2],
  ])
  expect(flat.polygons).toEqual([
    [
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
  ])
  expect(flat.counts.withoutSurface).toBe(1)
  expect(
    mend([
      [0, 0],
      [1, 1],
    ]).polygons,
  ).toBeUndefined()
})

test('cutting a ring loses no edge and repeats no vertex within a loop', () => {
  const edgesOf = (ring: readonly number[]) =>
    ring.map((vertex, i) => `${String(vertex)}-${String(ring[(i + 1) % ring.length])}`)
  fc.assert(
    fc.property(fc.array(fc.nat(6), { minLength: 1, maxLength: 15 }), (numbers) => {
      const ring = numbers.filter((vertex, i) => vertex !== numbers.at(i - 1))
      fc.pre(ring.length >= 2)
      const loops = cutWhereItTouches(ring)
      expect(loops.flatMap(edgesOf).sort()).toEqual(edgesOf(ring).sort())
      for (const loop of loops) expect(new Set(loop).size).toBe(loop.length)
    }),
  )
})
