import { PointGrid } from '../geometry/point-grid.ts'
import type { RingSet } from '../geometry/polygon-index.ts'
import type { Place } from '../place.ts'
import type { ZoneShape } from './zone.ts'
import type { ZoneGround } from './zone-ground.ts'
import { flatRings } from './zone-membership.ts'

/** Places with the neighbourhood that holds each: made once for an area's places. */
export interface PlaceGround {
  readonly places: readonly Place[]
  /** Row of the neighbourhood whose outline holds the place; -1 outside all of them. */
  readonly neighbourhoodRows: Int32Array
  readonly grid: PointGrid
}

/** `outlines`: those of the neighbourhoods in row order. */
export function placeGround(places: readonly Place[], outlines: readonly RingSet[]): PlaceGround {
  const grid = new PointGrid({
    x: Float64Array.from(places, ({ lng }) => lng),
    y: Float64Array.from(places, ({ lat }) => lat),
  })
  const neighbourhoodRows = new Int32Array(places.length).fill(-1)
  outlines.forEach((rings, row) => {
    for (const place of pointsInside(grid, rings)) neighbourhoodRows[place] = row
  })
  return { places, neighbourhoodRows, grid }
}

/**
 * Places whose point lies inside a zone, in the order they were given: by the outlines of its
 * neighbourhoods, or by its own line.
 */
export function placesInside(
  shape: ZoneShape,
  { ground, places }: { readonly ground: ZoneGround; readonly places: PlaceGround },
): Place[] {
  switch (shape.kind) {
    case 'neighbourhoods': {
      const rows = new Set(shape.codes.map((code) => ground.rowOfCode.get(code)))
      return places.places.filter((_, at) => rows.has(places.neighbourhoodRows[at]))
    }
    case 'own-line': {
      const inside = new Set(pointsInside(places.grid, flatRings(shape.polygons)))
      return places.places.filter((_, at) => inside.has(at))
    }
    default:
      return shape satisfies never
  }
}

function pointsInside(grid: PointGrid, rings: RingSet): number[] {
  const found: number[] = []
  grid.visitInside(rings, {
    cell: (cell) => {
      for (let at = grid.starts[cell]!; at < grid.starts[cell + 1]!; at += 1) {
        found.push(grid.points[at]!)
      }
    },
    point: (point) => found.push(point),
  })
  return found
}
