import { failure } from '../result.ts'
import type { EditResult } from '../workspace/edit.ts'
import type { Now } from '../workspace/touch-record.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { editZone } from './edit-zone.ts'
import { cleanName, zoneLetter } from './zone-words.ts'

interface RenameZone {
  readonly id: string
  readonly name: string
  readonly now: Now
}

/** Gives a zone another name; two zones may have the same, their letters tell them apart. */
export function renameZone(workspace: Workspace, { id, name, now }: RenameZone): EditResult {
  const clean = cleanName(name)
  if (clean === '') return failure('A zone needs a name. The old one stays.')
  return editZone(workspace, {
    id,
    now,
    edit: (zone) => ({
      patch: { name: clean },
      sentence: `Renamed zone ${zoneLetter(zone)} from ${zone.name} to ${clean}`,
    }),
  })
}
