import { useState } from 'react'
import { formatNumber } from '../../domain/figure.ts'
import { levelWords } from '../../domain/words.ts'
import { goToRoom } from '../../state/actions/go-to-room.ts'
import { startZone } from '../../state/actions/zones/start-zone.ts'
import { announce } from '../../state/announcement.ts'
import { useDraft } from '../../state/draft.ts'
import { Button } from '../../ui/Button.tsx'
import { useCurrent } from '../current.ts'
import styles from './TableTools.module.css'

/** What the ticked rows are good for: a zone of their neighbourhoods. */
export function TickedRows() {
  const { area } = useCurrent()
  const codes = useDraft((draft) => draft.tableSelection)
  const [refusal, setRefusal] = useState<string | null>(null)
  if (codes.length === 0) return null
  const words = `${formatNumber(codes.length)} ${levelWords('neighbourhood', codes.length)}`
  const start = () => {
    const outcome = startZone({ area, shape: { kind: 'neighbourhoods', codes } })
    if (!outcome.done) {
      setRefusal(outcome.reason)
      return
    }
    setRefusal(null)
    useDraft.setState({ tableSelection: [] })
    goToRoom('zones')
    announce(`A candidate zone of ${words} was started.`)
  }
  return (
    <p className={styles.ticked}>
      <span>{words} ticked</span>
      <Button kind="primary" onClick={start}>
        Make a candidate zone
      </Button>
      <Button
        kind="quiet"
        onClick={() => {
          useDraft.setState({ tableSelection: [] })
        }}
      >
        Untick all
      </Button>
      <span role="alert" className={styles.refusal}>
        {refusal}
      </span>
    </p>
  )
}
