import type { MultiPolygon, Polygon, Position } from 'geojson'
import { Vertices } from './vertices.ts'

/**
 * The lattice on which a package keeps its boundaries. A position is a pair of whole numbers; degrees
 * are `number x step + west` (or south), computed the same way here and by whoever reads the file.
 */
export interface Grid {
  /** Degrees between two lines. */
  readonly step: number
  readonly west: number
  readonly south: number
}

/**
 * From 1 cm (on the ground, north to south) to 0.1 mm. The coarsest is taken that keeps every two
 * different vertices of a level apart: touching means sharing a vertex, so it can then neither
 * appear nor vanish. Where even the finest joins vertices they are less than 0.1 mm apart, which
 * is one border written twice with a rounding between.
 */
const LINES_PER_DEGREE = [1e7, 1e8, 1e9] as const
/** Grids on which boundaries that were published with few decimals lie exactly: shorter numbers. */
const EXACT_LINES_PER_DEGREE = [1e5, 1e6] as const

type Shapes = readonly (Polygon | MultiPolygon)[]

export interface GridChoice {
  readonly grid: Grid
  /** Vertices that fell together even on the finest grid. */
  readonly joined: number
}

export function chooseGrid(levels: readonly Shapes[]): GridChoice {
  const [west, south] = southWest(levels)
  const exact = EXACT_LINES_PER_DEGREE.find((lines) => liesOnLines(levels, lines))
  if (exact !== undefined) return { grid: gridFrom(west, south, exact), joined: 0 }
  const distinct = levels.map((shapes) => countVertices(shapes, null))
  let choice: GridChoice | null = null
  for (const lines of LINES_PER_DEGREE) {
    const grid = gridFrom(west, south, lines)
    const kept = levels.map((shapes) => countVertices(shapes, grid))
    const joined = distinct.reduce((sum, count, i) => sum + count - (kept[i] ?? 0), 0)
    choice = { grid, joined }
    if (joined === 0) break
  }
  return choice ?? { grid: gridFrom(west, south, 1), joined: 0 }
}

function gridFrom(west: number, south: number, lines: number): Grid {
  return {
    step: 1 / lines,
    west: Math.floor(west * lines) / lines,
    south: Math.floor(south * lines) / lines,
  }
}

function liesOnLines(levels: readonly Shapes[], lines: number): boolean {
  for (const shapes of levels) {
    for (const position of positionsOf(shapes)) {
      if (position.some((degrees) => Math.round(degrees * lines) / lines !== degrees)) return false
    }
  }
  return true
}

export function toGrid({ step, west, south }: Grid, position: Position): readonly [number, number] {
  const [lng = Number.NaN, lat = Number.NaN] = position
  return [Math.round((lng - west) / step), Math.round((lat - south) / step)]
}

export function lngOf(grid: Grid, x: number): number {
  return x * grid.step + grid.west
}

export function latOf(grid: Grid, y: number): number {
  return y * grid.step + grid.south
}

/** Rings by polygon, whichever of the two kinds it is. */
export function polygonsOf(geometry: Polygon | MultiPolygon): readonly Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

function* positionsOf(shapes: Shapes): Generator<Position> {
  for (const shape of shapes) {
    for (const polygon of polygonsOf(shape)) for (const ring of polygon) yield* ring
  }
}

function southWest(levels: readonly Shapes[]): [number, number] {
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const shapes of levels) {
    for (const [lng = west, lat = south] of positionsOf(shapes)) {
      west = Math.min(west, lng)
      south = Math.min(south, lat)
    }
  }
  return [west, south]
}

function countVertices(shapes: Shapes, grid: Grid | null): number {
  const vertices = new Vertices()
  for (const position of positionsOf(shapes)) {
    const [x = 0, y = 0] = grid === null ? position : toGrid(grid, position)
    vertices.idOf(x, y)
  }
  return vertices.size
}
