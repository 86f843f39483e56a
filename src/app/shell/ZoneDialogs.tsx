import { openZoneDialog } from '../../state/actions/zones/open-zone-dialog.ts'
import { useZoneDialog } from '../../state/zone-dialog.ts'
import { late } from '../../ui/late.tsx'

const close = () => {
  openZoneDialog(null)
}

const CompareDialog = late({
  name: 'Compare',
  fetchPart: async () =>
    (await import('../../panels/zones/compare/CompareDialog.tsx')).CompareDialog,
  giveUp: close,
})
const SuggestDialog = late({
  name: 'Suggest',
  fetchPart: async () =>
    (await import('../../panels/zones/suggest/SuggestDialog.tsx')).SuggestDialog,
  giveUp: close,
})

/** What stands before the page while zones are compared or searched for. */
export function ZoneDialogs() {
  const { open } = useZoneDialog()
  if (open === 'compare') return <CompareDialog />
  if (open === 'suggest') return <SuggestDialog />
  return null
}
