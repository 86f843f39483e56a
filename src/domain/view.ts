import type { Level } from './area.ts'

/**
 * How class breaks are made. `auto` follows the default rule of the interface. "Fifths" are equal
 * shares of as many classes as asked for: thirds, quarters, sevenths.
 */
export const FRAMES = [
  'auto',
  'country-fifths',
  'area-fifths',
  'natural',
  'equal',
  'standard-deviations',
  'own',
] as const
export type Frame = (typeof FRAMES)[number]

export const CLASS_COUNTS = [3, 4, 5, 6, 7] as const
export type ClassCount = (typeof CLASS_COUNTS)[number]

/** Where nobody chose how many classes there are. */
export const USUAL_CLASS_COUNT: ClassCount = 5

/**
 * Breaks that someone set. They mean something for one indicator alone, at either level and in any
 * area; while another is shown they wait, and the usual classes stand in (`classify` says so).
 */
export interface OwnBreaks {
  readonly indicator: string
  /** Where each class but the lowest begins, in the indicator's unit; as `checkOwnBreaks` lets through. */
  readonly breaks: readonly number[]
}

/** How someone wants an indicator cut into classes. */
export interface ClassWish {
  readonly frame: Frame
  /** Null = nobody chose: `USUAL_CLASS_COUNT`, or what suits a projector. */
  readonly classCount: ClassCount | null
  /** Present where the frame is `own`, and only there. */
  readonly ownBreaks: OwnBreaks | null
}

export type Room = 'explore' | 'zones' | 'places' | 'data'

/** What the keys and the clicker step through in the projector look. */
export type ProjectorAxis = 'indicators' | 'wards' | 'levels'

export type Selection =
  | { readonly kind: 'neighbourhood' | 'ward'; readonly code: string }
  | { readonly kind: 'place'; readonly id: string }

export interface Camera {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
}

/**
 * What is on the screen, whole: the address bar is a projection of this value and nothing else.
 * Codes, never row numbers.
 */
export interface View extends ClassWish {
  /** Area id; null until the list of areas is known, then the first one. */
  readonly area: string | null
  readonly room: Room
  readonly level: Level
  /** Indicator id; null = the area's first. */
  readonly indicator: string | null
  readonly selection: Selection | null
  /** Code of the ward in the spotlight: all others step back on the map; null = none. */
  readonly spotlight: string | null
  /** The candidate zone that is worked on, by its uuid in the workspace; null = none. */
  readonly zone: string | null
  /** Ids of place groups that are shown on the map, sorted. */
  readonly groups: readonly string[]
  readonly tableOpen: boolean
  /** The look for a room, and what is stepped through there; null = the usual look. */
  readonly projector: ProjectorAxis | null
  /** Camera at rest; null = the whole area fitted. */
  readonly camera: Camera | null
}

export const DEFAULT_VIEW: View = {
  area: null,
  room: 'explore',
  level: 'neighbourhood',
  indicator: null,
  frame: 'auto',
  classCount: null,
  ownBreaks: null,
  selection: null,
  spotlight: null,
  zone: null,
  groups: [],
  tableOpen: false,
  projector: null,
  camera: null,
}
