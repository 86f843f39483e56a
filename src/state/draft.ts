import { create } from 'zustand'
import type { Level } from '../domain/area.ts'
import type { Bounds } from '../domain/row-bounds.ts'
import type { OwnBreaks, Selection } from '../domain/view.ts'
import type { DraftShape, Gesture } from '../domain/zones/gesture.ts'
import type { GestureMode, ToolId } from '../domain/zones/tool.ts'
import type { ZoneShape } from '../domain/zones/zone.ts'

export interface RowTarget {
  readonly level: Level
  readonly row: number
}

/** A point that was looked for by its name: a postcode. */
export interface FoundPoint {
  readonly text: string
  readonly lng: number
  readonly lat: number
}

/** What a search found and chose last; the map shows it, and the point for as long as it is selected. */
export interface Found {
  readonly selection: Selection
  /** West, south, east, north of what is to be seen. */
  readonly bounds: readonly [number, number, number, number]
  readonly point: FoundPoint | null
}

/** How the tools of room Zones are set; kept from gesture to gesture while the page is open. */
export interface ToolSettings {
  readonly tool: ToolId
  /** What a gesture does without a modifier; `remove` always subtracts. */
  readonly mode: GestureMode
  /** CSS pixels. */
  readonly brushRadiusPx: number
  /** Distance that the radius tool begins with, metres. */
  readonly radiusM: number
  /** What lasso, polygon and radius make where no zone is worked on; the kind of a zone decides else. */
  readonly newKind: ZoneShape['kind']
}

export interface DraftStore extends ToolSettings {
  /** What the pointer or the keyboard is over, on the map or in a list. */
  readonly hovered: RowTarget | null
  /** What the arrow keys are on while someone reads the map row by row; null while nobody does. */
  readonly reading: RowTarget | null
  readonly found: Found | null
  /** What the selected row is set beside; null = nothing. */
  readonly compared: RowTarget | null
  /** Codes of the neighbourhoods that are ticked in the table, sorted, each once. */
  readonly tableSelection: readonly string[]
  /** West, south, east, north of what the map shows at rest; null before the first rest. */
  readonly inView: readonly [number, number, number, number] | null
  /** The very selection that a gesture on the map made last: what it is about is in view already. */
  readonly selectedOnMap: Selection | null
  /** Own breaks while one of them is being moved; null when none is. */
  readonly movedBreaks: OwnBreaks | null
  /** The active zone with the gesture in hand applied; null while none is. Set once a frame at most. */
  readonly draftShape: DraftShape | null
  /** What is drawn of the gesture in hand. */
  readonly gesture: Gesture | null
  /** What the map was last asked to show; another array is another wish. */
  readonly boundsWished: Bounds | null
  /** Why the last gesture came to nothing, in a sentence; null once another one did. */
  readonly lastRefusal: string | null
}

const DEFAULT_TOOL_SETTINGS: ToolSettings = {
  tool: 'add',
  mode: 'add',
  brushRadiusPx: 24,
  radiusM: 800,
  newKind: 'neighbourhoods',
}

/** What is going on this moment: never saved, never in the address, never in history. */
export const useDraft = create<DraftStore>(() => ({
  ...DEFAULT_TOOL_SETTINGS,
  hovered: null,
  reading: null,
  found: null,
  compared: null,
  tableSelection: [],
  inView: null,
  selectedOnMap: null,
  movedBreaks: null,
  draftShape: null,
  gesture: null,
  boundsWished: null,
  lastRefusal: null,
}))
