import type { OwnIndicatorRecord } from '../workspace/own-indicator.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** Those of an area that are there, in the order in which they were brought. */
export function ownIndicatorsOf(
  { ownIndicators }: Pick<Workspace, 'ownIndicators'>,
  area: string,
): readonly OwnIndicatorRecord[] {
  return ownIndicators
    .filter((record) => record.area === area && record.deletedAt === null)
    .toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
}
