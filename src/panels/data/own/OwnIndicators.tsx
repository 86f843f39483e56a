import { Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { formatNumber } from '../../../domain/figure.ts'
import { ownIndicatorsOf } from '../../../domain/own-indicators/own-indicators-of.ts'
import { levelWords } from '../../../domain/words.ts'
import { type OwnIndicatorRecord, ownIndicatorId } from '../../../domain/workspace/own-indicator.ts'
import { chooseIndicator } from '../../../state/actions/choose-indicator.ts'
import { chooseLevel } from '../../../state/actions/choose-level.ts'
import { goToRoom } from '../../../state/actions/go-to-room.ts'
import { removeOwnIndicator } from '../../../state/actions/own-indicators/remove-own-indicator.ts'
import { undo } from '../../../state/actions/undo.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { Button } from '../../../ui/Button.tsx'
import { useCurrent } from '../../current.ts'
import styles from '../DataPanel.module.css'
import { BringFigures } from './BringFigures.tsx'
import own from './Own.module.css'

/** Figures that were brought by CSV: the list, the way to bring more, and to take them away again. */
export function OwnIndicators() {
  const { area } = useCurrent()
  const workspace = useWorkspace((state) => state.workspace)
  const records = useMemo(
    () => ownIndicatorsOf(workspace, area.manifest.id),
    [workspace, area.manifest.id],
  )
  const [open, setOpen] = useState(false)
  const [removed, setRemoved] = useState<string | null>(null)
  return (
    <section className={styles.section} aria-labelledby="data-own">
      <h2 id="data-own">Your own figures</h2>
      <p className={styles.quiet}>
        Bring an indicator of your own by CSV: a column of LSOA 2021 or ward codes and a column of
        figures. It stays on this device and is shown like any other, marked as yours.
      </p>
      {records.length === 0 ? null : (
        <ul className={own.list}>
          {records.map((record) => (
            <li key={record.id}>
              <OwnEntry
                record={record}
                onRemoved={() => {
                  setRemoved(record.title)
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {removed === null ? null : (
        <p role="status" className={own.removed}>
          “{removed}” was removed.{' '}
          <Button
            kind="link"
            onClick={() => {
              undo()
              setRemoved(null)
            }}
          >
            Undo
          </Button>
        </p>
      )}
      {open ? (
        <BringFigures
          onDone={() => {
            setOpen(false)
          }}
        />
      ) : (
        <p>
          <Button
            onClick={() => {
              setOpen(true)
              setRemoved(null)
            }}
          >
            Bring figures from a CSV
          </Button>
        </p>
      )}
    </section>
  )
}

interface OwnEntryProps {
  readonly record: OwnIndicatorRecord
  readonly onRemoved: () => void
}

function OwnEntry({ record, onRemoved }: OwnEntryProps) {
  const { title, source, year, level, figures, averaged } = record
  const count = figures.filter(({ value }) => value !== null).length
  return (
    <article className={styles.card}>
      <h3>{title}</h3>
      <p className={styles.quiet}>
        {[source, year].filter((part) => part !== '').join(', ') || 'No source given'} ·{' '}
        {formatNumber(count)} {levelWords(level, count)} with a figure
        {averaged ? '' : ' · never averaged'}
      </p>
      <p className={own.actions}>
        <Button
          onClick={() => {
            chooseIndicator(ownIndicatorId(record))
            if (level === 'ward' || !averaged) chooseLevel(level)
            goToRoom('explore')
          }}
        >
          Show on the map
        </Button>
        <Button
          kind="quiet"
          aria-label={`Remove ${title}`}
          onClick={() => {
            if (removeOwnIndicator(record).done) onRemoved()
          }}
        >
          <Trash2 size={18} aria-hidden="true" />
          Remove
        </Button>
      </p>
    </article>
  )
}
