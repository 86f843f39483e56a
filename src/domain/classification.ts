import type { Level } from './area.ts'
import type { Deviations } from './deviation-breaks.ts'
import type { Frame } from './view.ts'

/**
 * Class index of a row that shows nothing: `NOTHING_CLASS + state`, e.g. 201 = suppressed
 * (`VALUE_STATES` order). Below `NOTHING_CLASS` it is a class, 0 = least disadvantaged.
 */
export const NOTHING_CLASS = 200

export type Direction = 'higher-is-worse' | 'lower-is-worse'

/** Why the frame in force is not the one asked for (or not England's fifths by default). */
export type FrameReason =
  | 'as-asked'
  | 'default'
  | 'country-not-available'
  | 'fewer-rows-than-classes'
  | 'too-much-in-one-class'

/**
 * An indicator cut into classes: the one value that legend, map, table and words are made from.
 * It carries what made it, so that a legend and a map can never disagree.
 */
export interface Classification {
  readonly indicator: string
  readonly level: Level
  readonly direction: Direction
  /** The frame asked for. */
  readonly asked: Frame
  /** The frame in force, never `auto`. */
  readonly frame: Exclude<Frame, 'auto'>
  readonly reason: FrameReason
  /** Number of classes wished for; ties and few values can leave fewer. */
  readonly classesAsked: number
  /** Number of classes in force. */
  readonly classCount: number
  /** Inner limits, ascending in the indicator's unit; `classCount - 1` of them. */
  readonly breaks: readonly number[]
  /** What the breaks of standard deviations are made from; null for every other frame. */
  readonly deviations: Deviations | null
  /** Lowest and highest value in the area; null where no row has a value. */
  readonly extent: readonly [number, number] | null
  /** One entry a row: class index, 0 = least disadvantaged, or `NOTHING_CLASS + state`. */
  readonly classByRow: Uint8Array
  /** Rows by class, from least to most disadvantaged. */
  readonly counts: readonly number[]
  /** Rows without a value, by state code (index 0 is always 0). */
  readonly nothingCounts: readonly number[]
}
