import { useNotices } from '../notices.ts'
import { DONE, type Outcome } from '../outcome.ts'

/** Takes away the line of notices. */
export function dismissNotices(): Outcome {
  useNotices.setState({ notices: [] })
  return DONE
}
