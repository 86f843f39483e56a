import { DONE, type Outcome } from '../../outcome.ts'
import { useZoneDialog } from '../../zone-dialog.ts'

/** Opens the comparison of zones or the search for some; null closes whichever is open. */
export function openZoneDialog(open: 'compare' | 'suggest' | null): Outcome {
  useZoneDialog.setState({ open })
  return DONE
}
