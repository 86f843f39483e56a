import type { Level } from '../area.ts'
import type { Direction } from '../classification.ts'
import { failure, success } from '../result.ts'
import type { EditResult } from './edit.ts'
import type { WorkspaceRecord } from './record.ts'
import { newRecord, type Now, touchRecord } from './touch-record.ts'
import { recordOf, type Workspace, withRecords } from './workspace.ts'

/** A figure that someone brought: a value, or why there is none. Zero is a value. */
export interface OwnFigure {
  /** Of a neighbourhood or ward. */
  readonly code: string
  /** In the indicator's own unit, shares as percent 0-100; null = none. */
  readonly value: number | null
  /** Why there is no value; null where there is one. */
  readonly missing: 'suppressed' | 'not-collected' | null
  /** How many people it speaks for; null where the file does not say. */
  readonly weight: number | null
}

/** What someone says of the figures that they bring. */
export interface OwnIndicatorWords {
  readonly title: string
  readonly direction: Direction
  readonly unit: 'percent' | 'score'
  /** Decimals shown to a reader. */
  readonly decimals: number
  /** Whom the figure speaks for: "of children aged 0 to 15"; may be empty. */
  readonly denominatorWords: string
  readonly source: string
  readonly year: string
}

/** Figures that someone brought by CSV: a record of the workspace, shown like any indicator. */
export interface OwnIndicatorRecord extends WorkspaceRecord, OwnIndicatorWords {
  readonly level: Level
  /** Edition of the codes: "LSOA 2021". */
  readonly codeEdition: string
  /** Sorted by code, each once. */
  readonly figures: readonly OwnFigure[]
}

/** Far more than anyone compares, and few enough that a device keeps them. */
export const MOST_OWN_INDICATORS = 20

/** The id under which it is shown: that of no catalogue, and of no built area. */
export function ownIndicatorId({ id }: Pick<OwnIndicatorRecord, 'id'>): string {
  return `own-${id}`
}

/** Those of an area that are there, in the order in which they were brought. */
export function ownIndicatorsOf(
  { ownIndicators }: Pick<Workspace, 'ownIndicators'>,
  area: string,
): readonly OwnIndicatorRecord[] {
  return ownIndicators
    .filter((record) => record.area === area && record.deletedAt === null)
    .toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
}

interface AddOwnIndicator {
  /** A new uuid. */
  readonly id: string
  readonly now: Now
  /** Id of the area. */
  readonly area: string
  readonly brought: Omit<OwnIndicatorRecord, keyof WorkspaceRecord>
}

/** Keeps figures that someone brought. */
export function addOwnIndicator(
  workspace: Workspace,
  { id, now, area, brought }: AddOwnIndicator,
): EditResult {
  if (brought.title.trim() === '') return failure('The figures need a title.')
  if (ownIndicatorsOf(workspace, area).length >= MOST_OWN_INDICATORS) {
    return failure(
      `An area has room for ${MOST_OWN_INDICATORS} indicators of your own. Remove one, then bring another.`,
    )
  }
  const record: OwnIndicatorRecord = { ...newRecord(id, area, now), ...brought }
  return success({
    workspace: withRecords(workspace, 'ownIndicators', [record]),
    sentence: `Brought “${record.title}”`,
  })
}

/** Takes figures away again; undo brings them back. */
export function removeOwnIndicator(
  workspace: Workspace,
  { id, now }: { readonly id: string; readonly now: Now },
): EditResult {
  const record = recordOf(workspace, 'ownIndicators', id)
  if (record === null || record.deletedAt !== null) {
    return failure('These figures are not there any more.')
  }
  const gone = touchRecord(record, { deletedAt: new Date(now).toISOString() }, now)
  return success({
    workspace: withRecords(workspace, 'ownIndicators', [gone]),
    sentence: `Removed “${record.title}”`,
  })
}
