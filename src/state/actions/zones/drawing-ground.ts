import type { Area } from '../../../domain/area.ts'
import type { LevelArcs } from '../../../domain/geometry/level-arcs.ts'
import { EMPTY_SHAPE, isEmptyShape, type Zone, type ZoneShape } from '../../../domain/zones/zone.ts'
import type { NeighbourhoodFinder } from '../../../domain/zones/neighbourhood-finder.ts'
import { zoneOf } from '../../../domain/zones/zones-of.ts'
import { useDraft } from '../../draft.ts'
import { useView } from '../../view.ts'
import { useWorkspace } from '../../workspace.ts'

/** What gestures are made into steps with. */
export interface DrawingGround {
  readonly area: Area
  /** Both null until the outlines are read. */
  readonly arcs: LevelArcs | null
  readonly finder: NeighbourhoodFinder | null
}

/** The zone that is drawn; null = the first gesture starts one. */
export function zoneInHand({ area }: Pick<DrawingGround, 'area'>): Zone | null {
  const { zone } = useView.getState().view
  const found = zone === null ? null : zoneOf(useWorkspace.getState().workspace, zone)
  return found?.area === area.manifest.id ? found : null
}

/** What lasso, polygon and radius make: what the zone is of, or what was chosen for a new one. */
export function kindInHand({ area }: Pick<DrawingGround, 'area'>): ZoneShape['kind'] {
  return kindOf(zoneInHand({ area })?.shape ?? EMPTY_SHAPE, useDraft.getState().newKind)
}

/** The kind of a shape; one without ground becomes of the kind that was chosen. */
export function kindOf(shape: ZoneShape, newKind: ZoneShape['kind']): ZoneShape['kind'] {
  return isEmptyShape(shape) ? newKind : shape.kind
}
