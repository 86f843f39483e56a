import { openZoneDialog } from '../../state/actions/zones/open-zone-dialog.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './ZoneDeeds.module.css'

/** The two ways on from a list of zones. */
export function CompareAndSuggest({ zones }: { readonly zones: number }) {
  return (
    <div className={styles.deeds}>
      {zones < 2 ? null : (
        <Button onClick={() => openZoneDialog('compare')}>
          {zones <= 4 ? `Compare all ${zones}` : 'Compare…'}
        </Button>
      )}
      <Button onClick={() => openZoneDialog('suggest')}>Suggest a zone…</Button>
    </div>
  )
}
