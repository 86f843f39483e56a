import { DONE, type Outcome } from '../../outcome.ts'
import { useVisitors } from '../../visitors.ts'

/** Leaves visiting zones on the map beside one's own, without asking about them any more. */
export function keepVisitorsApart(): Outcome {
  useVisitors.setState({ keptApart: true })
  return DONE
}
