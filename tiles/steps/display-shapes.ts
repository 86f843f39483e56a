import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson'
import { latOf, lngOf } from './grid.ts'
import type { LevelGeometry } from './level-geometry.ts'
import { nestRings } from './outline.ts'
import type { ArcWeights } from './simplify.ts'

/** A level with what is needed to draw it coarser. */
export interface DisplayLevel {
  readonly geometry: LevelGeometry
  readonly weights: ArcWeights
}

/** Arcs of a level in degrees with the vertices that matter at an interval (metres; 0 = all). */
function sieveArcs({ geometry, weights }: DisplayLevel, intervalM: number): Position[][] {
  const { grid, vertices } = geometry
  const least = intervalM * intervalM
  return geometry.arcs.map((arc, number) => {
    const own = weights[number]
    return arc.flatMap((vertex, i) =>
      (own?.[i] ?? 0) < least
        ? []
        : [[lngOf(grid, vertices.x(vertex)), latOf(grid, vertices.y(vertex))]],
    )
  })
}

/** Joins arcs to a closed ring; null where fewer than three corners are left. */
function joinRing(arcs: readonly Position[][], numbers: readonly number[]): Position[] | null {
  const ring: Position[] = []
  for (const number of numbers) {
    const arc = arcs[number < 0 ? ~number : number] ?? []
    const directed = number < 0 ? arc.toReversed() : arc
    // The first vertex of an arc is the last of the one before.
    for (const position of ring.length === 0 ? directed : directed.slice(1)) ring.push(position)
  }
  return ring.length >= 4 ? ring : null
}

function present<T>(items: readonly (T | null)[]): T[] {
  return items.filter((item): item is T => item !== null)
}

/** Features whose id is the row number and which say nothing else. Small islands and holes may go. */
export function displayRows(
  level: DisplayLevel,
  intervalM: number,
): FeatureCollection<MultiPolygon> {
  const arcs = sieveArcs(level, intervalM)
  const features = level.geometry.shapes.map((shape, id): Feature<MultiPolygon> => {
    const coordinates = shape.flatMap((rings) => {
      const [outer, ...holes] = rings.map((numbers) => joinRing(arcs, numbers))
      return outer ? [[outer, ...present(holes)]] : []
    })
    return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } }
  })
  return { type: 'FeatureCollection', features }
}

/** The outline of the whole as one feature with id 0. */
export function displayOutline(
  level: DisplayLevel,
  outline: readonly (readonly number[])[],
  intervalM: number,
): FeatureCollection<MultiPolygon> {
  const arcs = sieveArcs(level, intervalM)
  const coordinates = nestRings(present(outline.map((numbers) => joinRing(arcs, numbers))))
  const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates }
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', id: 0, properties: {}, geometry }],
  }
}
