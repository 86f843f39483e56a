import { DONE, type Outcome } from '../outcome.ts'
import { useWorkspace } from '../workspace.ts'

/** Asks for another attempt at what could not be saved. */
export function saveAgain(): Outcome {
  useWorkspace.setState(({ attempts }) => ({ attempts: attempts + 1 }))
  return DONE
}
