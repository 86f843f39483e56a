import { X } from 'lucide-react'
import { useState } from 'react'
import { useOffline } from '../../state/offline.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Lines.module.css'

/** That there is no network, and that something newer is here: quiet, and only as long as it is so. */
export function OfflineLines() {
  const { network, newerApp, newerArea } = useOffline()
  return (
    <>
      {network === 'away' ? <AwayLine /> : null}
      {newerApp || newerArea !== null ? <NewerLine key={newerArea} area={newerArea} /> : null}
    </>
  )
}

function AwayLine() {
  const [dismissed, setDismissed] = useState(false)
  if (dismissed) return null
  return (
    <div className={styles.line}>
      <p className={styles.words}>
        No network: you are working with what this device keeps. What you draw is kept as ever.
      </p>
      <Button
        kind="quiet"
        aria-label="Dismiss: no network"
        className={styles.dismiss}
        onClick={() => {
          setDismissed(true)
        }}
      >
        <X size={20} aria-hidden="true" />
      </Button>
    </div>
  )
}

/** Never loads the page by itself: a line may be in hand. */
function NewerLine({ area }: { readonly area: string | null }) {
  const { newerApp, takeOver } = useOffline()
  const [dismissed, setDismissed] = useState(false)
  if (dismissed) return null
  const what = newerApp
    ? 'A new version is here.'
    : `Newer data of ${area ?? 'this area'} are here.`
  return (
    <div className={styles.line}>
      <p className={styles.words}>
        {what} It comes when you reload; zones and the address stay as they are.
      </p>
      <div className={styles.choices}>
        <Button kind="primary" onClick={() => takeOver?.()}>
          Reload
        </Button>
        <Button
          onClick={() => {
            setDismissed(true)
          }}
        >
          Later
        </Button>
      </div>
    </div>
  )
}
