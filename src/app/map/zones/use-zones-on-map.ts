import { useDeferredValue, useMemo } from 'react'
import type { Spotlight } from '../../../domain/spotlight.ts'
import type { Gesture } from '../../../domain/zones/gesture.ts'
import type { GestureMode } from '../../../domain/zones/tool.ts'
import { EMPTY_SHAPE, type Zone, type ZoneShape } from '../../../domain/zones/zone.ts'
import { ZONE_MARKS } from '../../../domain/zones/zone-mark.ts'
import { freeMark, zonesOf } from '../../../domain/zones/zones-of.ts'
import type { MapSpec, MapZone, TakenRows } from '../../../map/spec.ts'
import type { DrawingSpec } from '../../../map/tools/drawing-spec.ts'
import { useCurrent } from '../../../panels/current.ts'
import { kindOf } from '../../../state/actions/zones/drawing-ground.ts'
import { type DraftStore, useDraft } from '../../../state/draft.ts'
import { useView } from '../../../state/view.ts'
import { useVisitors, type Visit } from '../../../state/visitors.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { useStill } from '../../../ui/use-still.ts'
import { type DrawingKit, useDrawingKit } from './use-drawing-kit.ts'

export interface ZonesOnMap extends Pick<MapSpec, 'zones' | 'taken' | 'takenAtRest' | 'drawing'> {
  /** What the zone that is worked on leaves in the light; null where nothing steps back. */
  readonly spotlight: Spotlight | null
}

const NO_ZONES: readonly MapZone[] = []

/** The zones of the area as the map draws them, and what it needs to be drawn on. */
export function useZonesOnMap(): ZonesOnMap & { readonly kit: DrawingKit | null } {
  const { area, view } = useCurrent()
  const activeId = useView((state) => state.view.zone)
  const workspace = useWorkspace((state) => state.workspace)
  const all = zonesOf(workspace, area.manifest.id)
  const draws = view.room === 'zones' && view.projector === null
  const visit = useVisitors((state) => state.visit)
  const kit = useDrawingKit(area, draws || all.length > 0 || visit !== null)
  const visitors = useMapVisitors(visit, kit)
  const active = all.find(({ id }) => id === activeId) ?? null
  const mark = active?.mark ?? freeMark(all) ?? 0
  const drawing = useDrawing({ draws, kit, active, mark })
  const taken = useTaken(drawing?.gesture ?? null, active?.shape ?? EMPTY_SHAPE, kit)
  const rested = useRested(active, drawing?.gesture ?? null, taken)
  const shape = rested?.shape ?? active?.shape ?? null
  // What is in hand is drawn with the frame; the ground that follows from it in a task of its own. All
  // of it together: a zone that has just begun would else be drawn among the others first.
  const drawnWorkspace = useDeferredValue(workspace)
  const drawnZone = useDeferredValue(active)
  const ground = useDeferredValue(shape)
  const drawn = zonesOf(drawnWorkspace, area.manifest.id)
  const own = useMapZones({ all: drawn, active: drawnZone, shape: ground, kit })
  const zones = useMemo(
    () => (visitors.length === 0 ? own : [...visitors, ...own]),
    [visitors, own],
  )
  const lit = draws ? own.find(({ active: isActive }) => isActive)?.polygons : undefined
  const spotlight = useMemo(() => lightOf(lit), [lit])
  return { zones, spotlight, drawing, taken, takenAtRest: rested?.taken ?? null, kit }
}

interface InHand {
  readonly gesture: Gesture | null
  /** The shape that the gesture changes; null where it makes a zone. */
  readonly from: ZoneShape | null
  /** What it makes of it; null while it makes nothing. */
  readonly shape: ZoneShape | null
  readonly taken: TakenRows | null
}

/**
 * What a gesture makes, as it was when the hand last rested: the lines and the veil that follow from it
 * cost a frame of the map, dear where no graphics card draws it, while the gesture itself is drawn above.
 */
function useRested(
  active: Zone | null,
  gesture: Gesture | null,
  taken: TakenRows | null,
): InHand | null {
  const draftShape = useDraft((draft) => draft.draftShape)
  const shape =
    draftShape !== null && draftShape.zoneId === (active?.id ?? null) ? draftShape.shape : null
  const from = active?.shape ?? null
  const inHand = useMemo(
    (): InHand | null =>
      shape === null && taken === null ? null : { gesture, from, shape, taken },
    [gesture, from, shape, taken],
  )
  const rested = useStill(inHand)
  // What the gesture before this one made has come into the zone.
  return rested?.from === from ? rested : null
}

/** Zones of an opened link, by the codes that the area has. */
function useMapVisitors(visit: Visit | null, kit: DrawingKit | null): readonly MapZone[] {
  return useMemo(() => {
    if (visit === null || kit === null) return NO_ZONES
    return visit.zones.map(({ id, mark, shape }): MapZone => {
      const polygons = kit.kit.outlineOf(shape, kit.ground)
      return { id, mark, polygons, active: false, visiting: true }
    })
  }, [visit, kit])
}

interface MapZones {
  readonly all: readonly Zone[]
  readonly active: Zone | null
  /** The active zone as it is at this moment; null where none is and none begins. */
  readonly shape: ZoneShape | null
  readonly kit: DrawingKit | null
}

/** Zones keep their identity while their shape and their part do. */
function useMapZones({ all, active, shape, kit }: MapZones): readonly MapZone[] {
  const mark = active?.mark ?? freeMark(all) ?? 0
  const others = useMemo(
    () =>
      kit === null
        ? NO_ZONES
        : all
            .filter(({ hidden, id }) => !hidden && id !== active?.id)
            .map((zone): MapZone => {
              const polygons = kit.kit.outlineOf(zone.shape, kit.ground)
              return { id: zone.id, mark: zone.mark, polygons, active: false }
            }),
    [all, active?.id, kit],
  )
  const drawn = useMemo((): MapZone | null => {
    if (kit === null || shape === null) return null
    const polygons = kit.kit.outlineOf(shape, kit.ground)
    return { id: active?.id ?? 'new', mark, polygons, active: true }
  }, [kit, shape, active?.id, mark])
  return useMemo(() => (drawn === null ? others : [...others, drawn]), [others, drawn])
}

/** A zone without any ground leaves the whole map as it is. */
function lightOf(polygons: MapZone['polygons'] = []): Spotlight | null {
  return polygons.length === 0 ? null : { kind: 'polygons', polygons }
}

function modeOf({ tool, mode }: Pick<DraftStore, 'tool' | 'mode'>): GestureMode {
  if (tool === 'remove') return 'subtract'
  return tool === 'add' ? 'add' : mode
}

interface DrawingOptions {
  readonly draws: boolean
  readonly kit: DrawingKit | null
  readonly active: Zone | null
  readonly mark: number
}

function useDrawing({ draws, kit, active, mark }: DrawingOptions): DrawingSpec | null {
  const tool = useDraft((draft) => draft.tool)
  const mode = useDraft(modeOf)
  const brushRadiusPx = useDraft((draft) => draft.brushRadiusPx)
  const radiusM = useDraft((draft) => draft.radiusM)
  const newKind = useDraft((draft) => draft.newKind)
  const gesture = useDraft((draft) => draft.gesture)
  return useMemo(() => {
    if (!draws || kit === null) return null
    const { desk, ground } = kit
    return {
      tool,
      mode,
      brushRadiusPx,
      radiusM,
      kind: kindOf(active?.shape ?? EMPTY_SHAPE, newKind),
      zoneLine: active?.shape.kind === 'own-line' ? active.shape.polygons : null,
      finder: ground.finder,
      colour: ZONE_MARKS[mark]?.colour ?? '',
      gesture,
      desk,
    }
  }, [draws, kit, tool, mode, brushRadiusPx, radiusM, newKind, active?.shape, mark, gesture])
}

/** Of what a gesture takes hold of, the rows that would change sides. */
function useTaken(
  gesture: Gesture | null,
  shape: ZoneShape,
  kit: DrawingKit | null,
): TakenRows | null {
  const inside = useMemo(
    () =>
      new Set(
        kit !== null && shape.kind === 'neighbourhoods'
          ? kit.kit.rowsOf(shape.codes, kit.ground.area)
          : [],
      ),
    [shape, kit],
  )
  const isLine = shape.kind === 'own-line'
  const rows = gesture?.rows
  const mode = gesture?.mode
  return useMemo(() => {
    if (rows === undefined || mode === undefined || rows.length === 0) return null
    const moved = rows.filter((row) => isLine || inside.has(row) === (mode === 'subtract'))
    return moved.length === 0 ? null : { mode, rows: moved }
  }, [rows, mode, inside, isLine])
}
