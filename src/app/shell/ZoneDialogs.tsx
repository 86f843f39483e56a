import { lazy, Suspense } from 'react'
import { useZoneDialog } from '../../state/zone-dialog.ts'

const CompareDialog = lazy(async () => ({
  default: (await import('../../panels/zones/compare/CompareDialog.tsx')).CompareDialog,
}))
const SuggestDialog = lazy(async () => ({
  default: (await import('../../panels/zones/suggest/SuggestDialog.tsx')).SuggestDialog,
}))

/** What stands before the page while zones are compared or searched for. */
export function ZoneDialogs() {
  const { open } = useZoneDialog()
  return (
    <Suspense fallback={null}>
      {open === 'compare' ? <CompareDialog /> : null}
      {open === 'suggest' ? <SuggestDialog /> : null}
    </Suspense>
  )
}
