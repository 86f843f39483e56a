import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { type LevelArcs, levelArcs } from '../geometry/level-arcs.ts'
import { outerRows } from '../geometry/outer-rows.ts'
import { ringPositions } from '../geometry/topology-rings.ts'
import type { RingSet } from '../geometry/polygon-index.ts'
import { type OutputAreaWards, outputAreaWards } from './wards-crossed.ts'
import type { ZoneGround } from './zone-ground.ts'

/** The two levels of an area's `topology.json`, in row order. */
export interface AreaOutlines extends Topology {
  objects: Record<
    'neighbourhoods' | 'wards',
    { type: 'GeometryCollection'; geometries: (Polygon | MultiPolygon)[] }
  >
}

/** What questions about a zone need of the outlines, made once for as long as these are held. */
export interface GroundOutlines {
  readonly neighbourhoods: LevelArcs
  readonly wards: LevelArcs
  /** Rings of each neighbourhood, holes included. */
  readonly rings: readonly RingSet[]
  /** Neighbourhoods at the edge of the area. */
  readonly outerRows: ReadonlySet<number>
  readonly outputAreaWards: OutputAreaWards
}

const MADE = new WeakMap<Topology, GroundOutlines>()

/** The outlines of a ground; the same value for the same topology. */
export function groundOutlines(ground: ZoneGround, topology: AreaOutlines): GroundOutlines {
  const known = MADE.get(topology)
  if (known !== undefined) return known
  const neighbourhoods = levelArcs(topology, topology.objects.neighbourhoods.geometries)
  const wards = levelArcs(topology, topology.objects.wards.geometries)
  const made = {
    neighbourhoods,
    wards,
    rings: ringsOf(neighbourhoods),
    outerRows: outerRows(neighbourhoods),
    outputAreaWards: outputAreaWards(ground, ringsOf(wards)),
  }
  MADE.set(topology, made)
  return made
}

function ringsOf({ arcs, rings }: LevelArcs): RingSet[] {
  return rings.map((row) => row.map((ring) => Float64Array.from(ringPositions(ring, arcs))))
}
