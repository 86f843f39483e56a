import type { EditResult } from '../workspace/edit.ts'
import type { Now } from '../workspace/touch-record.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { editZone } from './edit-zone.ts'
import type { ZoneShape } from './zone.ts'

interface ReshapeZone {
  readonly id: string
  readonly shape: ZoneShape
  /** What the gesture did: "Took in 3 neighbourhoods". */
  readonly sentence: string
  readonly now: Now
}

/** Gives a zone the ground that a gesture ended with. */
export function reshapeZone(workspace: Workspace, reshape: ReshapeZone): EditResult {
  const { id, shape, sentence, now } = reshape
  return editZone(workspace, { id, now, edit: () => ({ patch: { shape }, sentence }) })
}
