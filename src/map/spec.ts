import type { Classification } from '../domain/classification.ts'
import type { Level } from '../domain/area.ts'
import type { Place } from '../domain/place.ts'
import type { Bounds } from '../domain/row-bounds.ts'
import type { Spotlight } from '../domain/spotlight.ts'
import type { Camera } from '../domain/view.ts'
import type { GestureMode } from '../domain/zones/tool.ts'
import type { LinePolygon } from '../domain/zones/zone.ts'
import type { DrawingSpec } from './tools/drawing-spec.ts'

export interface MapTarget {
  readonly level: Level
  readonly row: number
}

export interface MapLabel {
  readonly text: string
  readonly lng: number
  readonly lat: number
  /** Steps back, for it names what lies outside of the spotlight. */
  readonly faded?: boolean
}

/** A candidate zone as it is drawn; one that keeps its identity costs nothing. */
export interface MapZone {
  readonly id: string
  /** Index into `ZONE_MARKS`. */
  readonly mark: number
  readonly polygons: readonly LinePolygon[]
  /** The one that is worked on: drawn stronger, and above the others. */
  readonly active: boolean
  /** A zone of an opened link: drawn in ink and dots, since it is nobody's here yet. */
  readonly visiting?: true
}

/** Neighbourhoods that a gesture has taken hold of. */
export interface TakenRows {
  readonly mode: GestureMode
  readonly rows: readonly number[]
}

/** Room to keep free on each side of what is fitted, CSS pixels. */
export interface MapPadding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/**
 * What the map shows, as one immutable value. The controller draws it and nothing else; a field
 * that keeps its identity costs nothing.
 */
export interface MapSpec {
  readonly areaId: string
  /** Absolute address of `boundaries.pmtiles`. */
  readonly tilesUrl: string
  readonly bounds: Bounds
  readonly madeUp: boolean
  readonly level: Level
  /** Null in rooms where the choropleth steps back to a grey base. */
  readonly classification: Classification | null
  /** One colour a class, light to dark. */
  readonly palette: readonly string[]
  /** Names and figures on the map; where two would collide, the earlier one stays. */
  readonly labels: readonly MapLabel[]
  /** `projector`: lines and type that carry through a room, and no detail besides. */
  readonly look: 'desk' | 'projector'
  /** Places to draw; null until the layer is first shown. */
  readonly places: readonly Place[] | null
  readonly hovered: MapTarget | null
  readonly selected: MapTarget | null
  /** What the arrow keys are on: it gets a focus mark. */
  readonly reading: MapTarget | null
  readonly selectedPlace: string | null
  /** Where a postcode lies that was searched for; null = none. */
  readonly foundPoint: MapLabel | null
  /** What stays in the light while everything else steps back; null = nothing steps back. */
  readonly spotlight: Spotlight | null
  readonly zones: readonly MapZone[]
  /** What the gesture in hand would change; null while it would change nothing. Each gets a sign. */
  readonly taken: TakenRows | null
  /** `taken` as it was when the hand last rested, since it costs a frame of the map: lines round each. */
  readonly takenAtRest: TakenRows | null
  /** Null where nothing can be drawn. */
  readonly drawing: DrawingSpec | null
  /**
   * Room to keep free when these bounds are fitted, so that nothing that stands on the map hides
   * them; null = the whole area.
   */
  readonly paddingFor: (bounds: Bounds | null) => MapPadding
  readonly reducedMotion: boolean
}

/** What the map tells its owner. */
export interface MapEvents {
  readonly hover: (target: MapTarget | null) => void
  readonly select: (target: MapTarget | null) => void
  readonly selectPlace: (id: string) => void
  /** After every move; null when the whole area is fitted, as `View.camera` means it. */
  readonly cameraAtRest: (camera: Camera | null) => void
  /** West, south, east, north of what is in view, at rest. */
  readonly inView: (bounds: readonly [number, number, number, number]) => void
  readonly trouble: (kind: 'no-webgl' | 'context-lost' | 'context-restored' | 'tiles') => void
}
