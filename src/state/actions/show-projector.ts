import type { ProjectorAxis } from '../../domain/view.ts'
import { DONE, type Outcome } from '../outcome.ts'
import { changeView } from '../view.ts'

/** Puts on the look for a room and chooses what is stepped through there; null takes it off. */
export function showProjector(axis: ProjectorAxis | null): Outcome {
  changeView({ projector: axis })
  return DONE
}
