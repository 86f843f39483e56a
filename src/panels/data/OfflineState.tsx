import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { areasIndexQuery } from '../../data/areas-index.ts'
import { pageShelf } from '../../data/offline/page-shelf.ts'
import { keepArea } from '../../state/actions/offline/keep-area.ts'
import { lookAtKept } from '../../state/actions/offline/look-at-kept.ts'
import { removeKeptArea } from '../../state/actions/offline/remove-kept-area.ts'
import { announce } from '../../state/announcement.ts'
import { useOffline } from '../../state/offline.ts'
import { Button } from '../../ui/Button.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useCurrent } from '../current.ts'
import styles from './DataPanel.module.css'
import { Facts } from './Facts.tsx'
import { appWords, areaWords, networkWords } from './offline-words.ts'

/** What works without network: the page, each area, and whether there is a network right now. */
export function OfflineState() {
  const { app, network, kept } = useOffline()
  const { data } = useQuery(areasIndexQuery)
  const isKept = app.kind === 'kept'
  useEffect(() => {
    if (isKept) void lookAtKept(pageShelf())
  }, [isKept])
  const listed = data?.ok ? data.value : []
  // An area that the list no longer has takes room all the same.
  const others = kept.filter(({ id }) => !listed.some((area) => area.id === id))
  return (
    <section className={styles.section} aria-labelledby="data-offline">
      <h2 id="data-offline">Without network</h2>
      <Facts
        facts={[
          ['This page', appWords(app)],
          ['Network', networkWords(network, app) ?? ''],
        ]}
      />
      {isKept ? (
        <ul className={styles.kept} aria-label="Areas without network">
          {[...listed, ...others].map((area) => (
            <AreaWithoutNetwork key={area.id} area={area} />
          ))}
        </ul>
      ) : null}
    </section>
  )
}

interface AreaWithoutNetworkProps {
  readonly area: { readonly id: string; readonly title: string }
}

/** The open area is always kept; the others are kept or removed by choice. */
function AreaWithoutNetwork({ area }: AreaWithoutNetworkProps) {
  const { manifest } = useCurrent().area
  const { kept, underway, failed } = useOffline()
  const here = kept.find(({ id }) => id === area.id) ?? null
  const isOpen = area.id === manifest.id
  const sentences = areaWords({
    kept: here,
    isUnderway: underway.includes(area.id),
    failure: failed[area.id] ?? null,
  })
  return (
    <li className={styles.keptArea}>
      <div>
        <p className={styles.keptTitle}>
          {area.title}
          {isOpen ? ', open now' : ''}
        </p>
        {sentences.map((sentence) => (
          <p key={sentence} className={styles.quiet}>
            {sentence}
          </p>
        ))}
      </div>
      {isOpen && (here !== null || underway.includes(area.id)) ? null : (
        <Button
          onClick={() => {
            void (here === null ? keep(area) : remove(area))
          }}
        >
          {here === null ? 'Keep for use without network' : 'Remove'}
          <VisuallyHidden>: {area.title}</VisuallyHidden>
        </Button>
      )}
    </li>
  )
}

async function keep(area: AreaWithoutNetworkProps['area']): Promise<void> {
  const outcome = await keepArea(pageShelf(), area)
  announce(outcome.done ? `${area.title} is kept for use without network.` : outcome.reason)
}

async function remove(area: AreaWithoutNetworkProps['area']): Promise<void> {
  const outcome = await removeKeptArea(pageShelf(), area)
  const done = `${area.title} is no longer kept for use without network.`
  announce(outcome.done ? done : outcome.reason)
}
