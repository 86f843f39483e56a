import { DONE, type Outcome } from '../../outcome.ts'
import { useVisitors } from '../../visitors.ts'

/** Takes visiting zones off the map. The link still holds them. */
export function discardVisitors(): Outcome {
  useVisitors.setState({ visit: null, keptApart: false })
  return DONE
}
