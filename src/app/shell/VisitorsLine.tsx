import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { areasIndexQuery } from '../../data/areas-index.ts'
import { visitorWords, zoneCount } from '../../domain/zones/visitor-words.ts'
import { useCurrent } from '../../panels/current.ts'
import { addVisitors } from '../../state/actions/visitors/add-visitors.ts'
import { discardVisitors } from '../../state/actions/visitors/discard-visitors.ts'
import { keepVisitorsApart } from '../../state/actions/visitors/keep-visitors-apart.ts'
import { switchArea } from '../../state/actions/switch-area.ts'
import { announce } from '../../state/announcement.ts'
import { newVisitors } from '../../state/new-visitors.ts'
import type { Outcome } from '../../state/outcome.ts'
import type { Visit } from '../../state/visitors.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Lines.module.css'

interface VisitorsLineProps {
  readonly visit: Visit
}

/** Asks what to do with the zones of an opened link: add them, keep them apart, discard them. */
export function VisitorsLine({ visit }: VisitorsLineProps) {
  const { area } = useCurrent()
  const { data: areas } = useQuery(areasIndexQuery)
  const listing = areas?.ok === true ? areas.value.find(({ id }) => id === visit.area) : undefined
  const isElsewhere = visit.area !== area.manifest.id && listing !== undefined
  return (
    <div className={styles.line}>
      {isElsewhere ? (
        <VisitorsElsewhere visit={visit} title={listing.title} />
      ) : (
        <VisitorsHere visit={visit} />
      )}
    </div>
  )
}

function VisitorsElsewhere({ visit, title }: VisitorsLineProps & { readonly title: string }) {
  return (
    <>
      <p className={styles.words}>
        {zoneCount(visit.zones.length)} from a link, drawn in {title}.
      </p>
      <div className={styles.choices}>
        <Button
          kind="primary"
          onClick={() => {
            finish(switchArea(visit.area), `Opening ${title}.`)
          }}
        >
          Open {title}
        </Button>
        <DiscardButton />
      </div>
    </>
  )
}

function VisitorsHere({ visit }: VisitorsLineProps) {
  const { area } = useCurrent()
  const workspace = useWorkspace((state) => state.workspace)
  const [refusal, setRefusal] = useState<string | null>(null)
  const fresh = newVisitors(visit, workspace, area.manifest.id)
  const { zones } = visit
  const sentences = visitorWords({ zones, fresh: fresh.length, area })
  return (
    <>
      <div className={styles.words}>
        {[...sentences, ...(refusal === null ? [] : [refusal])].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div className={styles.choices}>
        {fresh.length === 0 ? null : (
          <>
            <Button
              kind="primary"
              onClick={() => {
                const outcome = addVisitors(area)
                if (outcome.done) finish(outcome, `Added ${fresh.length} from the link.`)
                else setRefusal(outcome.reason)
              }}
            >
              {fresh.length === 1 ? 'Add it' : `Add ${fresh.length} zones`}
            </Button>
            <Button
              onClick={() => {
                finish(
                  keepVisitorsApart(),
                  'Visiting zones stay on the map until this page is closed.',
                )
              }}
            >
              Keep apart
            </Button>
          </>
        )}
        <DiscardButton label={fresh.length === 0 ? 'Dismiss' : undefined} />
      </div>
    </>
  )
}

function DiscardButton({ label = 'Discard' }: { readonly label?: string | undefined }) {
  return (
    <Button
      onClick={() => {
        finish(
          discardVisitors(),
          'Visiting zones are gone from the map. The link still holds them.',
        )
      }}
    >
      {label}
    </Button>
  )
}

/** Says what became of it and moves on to the panel: the line, and the focus with it, is gone. */
function finish(outcome: Outcome, words: string): void {
  announce(outcome.done ? words : outcome.reason)
  document.querySelector<HTMLElement>('main [tabindex="-1"]')?.focus()
}
