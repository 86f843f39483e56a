import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { dismissNotices } from '../../state/actions/dismiss-notices.ts'
import { useNotices } from '../../state/notices.ts'
import { useOffline } from '../../state/offline.ts'
import { useVisitors } from '../../state/visitors.ts'
import { Button } from '../../ui/Button.tsx'
import { late } from '../../ui/late.tsx'
import styles from './Lines.module.css'
import type { Shared } from './share-address.ts'
import type { Share } from './use-share.ts'
import { ZoneDialogs } from './ZoneDialogs.tsx'

// Only those who open a link with zones need it.
const VisitorsLine = late({
  name: 'What to do with the zones of this link',
  fetchPart: async () => (await import('./VisitorsLine.tsx')).VisitorsLine,
})

// Only without network, or where something newer is here.
const OfflineLines = late({
  name: 'What is to be said of the network',
  fetchPart: async () => (await import('./OfflineLines.tsx')).OfflineLines,
  brief: true,
})

const ShareDialog = late({
  name: 'Share',
  fetchPart: async () => (await import('./ShareDialog.tsx')).ShareDialog,
  giveUp: ({ share }) => {
    share.dismiss()
  },
})

/**
 * Lines under the top bar that come, are read and are dismissed. They take room, never cover. What
 * stands before the page belongs here too: where it could not be fetched, a line says so.
 */
export function Lines({ share }: { readonly share: Share }) {
  const notices = useNotices((state) => state.notices)
  const { visit, keptApart } = useVisitors()
  const ofNetwork = useOffline(
    ({ network, newerApp, newerArea }) => network === 'away' || newerApp || newerArea !== null,
  )
  return (
    <div data-lines="" className={styles.lines}>
      {share.asking ? <ShareDialog share={share} /> : null}
      <ZoneDialogs />
      <div role="status">
        {notices.length === 0 ? null : (
          <Line dismissLabel="Dismiss notice" onDismiss={dismissNotices}>
            {notices.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Line>
        )}
        {ofNetwork ? <OfflineLines /> : null}
        {visit === null || keptApart ? null : <VisitorsLine visit={visit} />}
        {share.result === null ? null : (
          <Line dismissLabel="Dismiss message" onDismiss={share.dismiss}>
            <SharedWords shared={share.result} />
          </Line>
        )}
      </div>
    </div>
  )
}

function SharedWords({ shared }: { readonly shared: Shared }) {
  if (shared.kind === 'copied') return <p>Address copied. Whoever opens it sees this view.</p>
  return (
    <label className={styles.byHand}>
      <span>This browser does not let a page copy. Select this address and copy it:</span>
      <input
        className={styles.address}
        readOnly
        value={shared.address}
        onFocus={(event) => {
          event.currentTarget.select()
        }}
      />
    </label>
  )
}

interface LineProps {
  readonly dismissLabel: string
  readonly onDismiss: () => unknown
  readonly children: ReactNode
}

function Line({ dismissLabel, onDismiss, children }: LineProps) {
  return (
    <div className={styles.line}>
      <div className={styles.words}>{children}</div>
      <Button kind="quiet" aria-label={dismissLabel} className={styles.dismiss} onClick={onDismiss}>
        <X size={20} aria-hidden="true" />
      </Button>
    </div>
  )
}
