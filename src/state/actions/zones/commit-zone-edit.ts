import type { Result } from '../../../domain/result.ts'
import { applyEdit } from '../../../domain/zones/apply-edit.ts'
import type { ZoneEdit } from '../../../domain/zones/gesture.ts'
import { EMPTY_SHAPE } from '../../../domain/zones/zone.ts'
import { announce } from '../../announcement.ts'
import { useDraft } from '../../draft.ts'
import { notPossible, type Outcome } from '../../outcome.ts'
import { type DrawingGround, zoneInHand } from './drawing-ground.ts'
import { reshapeZone } from './reshape-zone.ts'
import { startZone } from './start-zone.ts'

/**
 * Ends a gesture: what it asked for becomes a step of the active zone, or starts one. Says once what
 * came of it: a step says itself, and when there is none the reason is said.
 */
export function commitZoneEdit(edit: Result<ZoneEdit, string>, ground: DrawingGround): Outcome {
  const outcome = edit.ok ? made(edit.value, ground) : notPossible(edit.problem)
  useDraft.setState({ lastRefusal: outcome.done ? null : outcome.reason })
  if (!outcome.done) announce(outcome.reason)
  return outcome
}

function made(edit: ZoneEdit, ground: DrawingGround): Outcome {
  const { area, arcs } = ground
  const { codes, names } = area.neighbourhoods
  const zone = zoneInHand(ground)
  const edited = applyEdit(zone?.shape ?? EMPTY_SHAPE, edit, { codes, names, arcs })
  if (!edited.ok) return notPossible(edited.problem)
  const { shape, sentence } = edited.value
  return zone === null
    ? startZone({ area, shape, drawn: true })
    : reshapeZone({ area, id: zone.id, shape, sentence })
}
