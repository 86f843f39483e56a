import { openZoneDialog } from '../../state/actions/zones/open-zone-dialog.ts'
import { Button } from '../../ui/Button.tsx'

/** The two ways on from a list of zones. */
export function CompareAndSuggest({ zones }: { readonly zones: number }) {
  return (
    <>
      {zones < 2 ? null : (
        <Button onClick={() => openZoneDialog('compare')}>
          {zones <= 4 ? `Compare all ${zones}` : 'Compare…'}
        </Button>
      )}
      <Button onClick={() => openZoneDialog('suggest')}>Suggest a zone…</Button>
    </>
  )
}
