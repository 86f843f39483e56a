import type { Area } from '../../../domain/area.ts'
import type { LevelArcs } from '../../../domain/geometry/level-arcs.ts'
import { groundOutlines } from '../../../domain/zones/ground-outlines.ts'
import { crossWords } from '../../../domain/zones/cross-words.ts'
import { NeighbourhoodFinder } from '../../../domain/zones/neighbourhood-finder.ts'
import type { LinePolygon, ZoneShape } from '../../../domain/zones/zone.ts'
import { zoneGround } from '../../../domain/zones/zone-ground.ts'
import { zoneOutline } from '../../../domain/zones/zone-outline.ts'
import type { AreaTopology } from '../../../formats/area-package/topology.ts'
import type { DrawingDesk } from '../../../map/tools/drawing-spec.ts'
import { announce } from '../../../state/announcement.ts'
import { commitZoneEdit } from '../../../state/actions/zones/commit-zone-edit.ts'
import type { DrawingGround } from '../../../state/actions/zones/drawing-ground.ts'
import { showGesture } from '../../../state/actions/zones/show-gesture.ts'
import { useDraft } from '../../../state/draft.ts'

/**
 * What drawing zones needs and looking at a map does not: clipping, outlines and indices. Fetched when
 * the first zone is shown or drawn, after the first paint.
 */

const grounds = new WeakMap<AreaTopology, DrawingGround>()
const desks = new WeakMap<DrawingGround, DrawingDesk>()

/** `topology` null: what can be done before the outlines are read. The same value for the same files. */
export function drawingGround(area: Area, topology: AreaTopology | null): DrawingGround {
  if (topology === null) return { area, arcs: null, finder: null }
  const known = grounds.get(topology)
  if (known?.area === area) return known
  const { neighbourhoods, rings } = groundOutlines(zoneGround(area), topology)
  const { lng, lat } = area.neighbourhoods
  const finder = new NeighbourhoodFinder({ rings, lng, lat })
  const ground: DrawingGround = { area, arcs: neighbourhoods, finder }
  grounds.set(topology, ground)
  return ground
}

/** Ties gestures to the draft and to the actions. */
export function drawingDesk(ground: DrawingGround): DrawingDesk {
  const known = desks.get(ground)
  if (known !== undefined) return known
  const desk: DrawingDesk = {
    gesture: () => useDraft.getState().gesture,
    show: (gesture) => {
      showGesture(gesture, ground)
    },
    finish: (edit) => {
      commitZoneEdit(edit, ground)
    },
    say: (deed, row) => {
      const place = row === null ? null : (ground.area.neighbourhoods.names[row] ?? null)
      announce(crossWords(deed, place))
    },
  }
  desks.set(ground, desk)
  return desk
}

const outlines = new WeakMap<ZoneShape, { arcs: LevelArcs | null; drawn: readonly LinePolygon[] }>()

/** The line round a shape, as long as both stay the same the same value. */
export function outlineOf(shape: ZoneShape, { area, arcs }: DrawingGround): readonly LinePolygon[] {
  if (shape.kind === 'own-line') return shape.polygons
  const known = outlines.get(shape)
  if (known?.arcs === arcs) return known.drawn
  const drawn = arcs === null ? [] : zoneOutline(rowsOf(shape.codes, area), arcs)
  outlines.set(shape, { arcs, drawn })
  return drawn
}

/** Rows of the codes that the loaded area has. */
export function rowsOf(codes: readonly string[], area: Area): number[] {
  const inside = new Set(codes)
  return area.neighbourhoods.codes.flatMap((code, row) => (inside.has(code) ? [row] : []))
}
