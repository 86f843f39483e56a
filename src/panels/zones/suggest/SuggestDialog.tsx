import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { SuggestWish } from '../../../domain/suggest/suggest-zones.ts'
import { openZoneDialog } from '../../../state/actions/zones/open-zone-dialog.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { useCurrent } from '../../current.ts'
import { useZoneData } from '../use-zone-data.ts'
import styles from './Suggest.module.css'
import { Suggestions } from './Suggestions.tsx'
import { SuggestForm } from './SuggestForm.tsx'
import { useSearch } from './use-search.ts'

/** Asks for a size and gets up to three candidates, each with why; one is taken or none. */
export function SuggestDialog() {
  const { area, selected } = useCurrent()
  const data = useZoneData(area)
  const { search, start, stop } = useSearch(data)
  const [wish, setWish] = useState<SuggestWish>({
    residents: 15_000,
    start: selected?.level === 'neighbourhood' ? selected.row : null,
    stages: [],
  })
  const ready = data.topology !== null && data.places !== null
  return createPortal(
    <Dialog title={`Suggest a zone in ${area.manifest.title}`} onClose={() => openZoneDialog(null)}>
      <div className={styles.suggest}>
        <SuggestForm
          area={area}
          wish={wish}
          onChange={setWish}
          onSubmit={ready ? () => void start(wish) : null}
        />
        {search.kind === 'running' ? (
          <p className={styles.running} role="status">
            <label>
              Searching…{' '}
              <progress max={1} value={search.share}>
                {Math.round(search.share * 100)} %
              </progress>
            </label>
            <Button onClick={stop}>Stop</Button>
          </p>
        ) : null}
        {search.kind === 'failed' ? (
          <Notice kind="failed" title="The search stopped">
            {search.reason}. Try again, or with another size.
          </Notice>
        ) : null}
        {search.kind === 'found' ? (
          <Suggestions suggestions={search.suggestions} data={data} />
        ) : null}
        <Method />
      </div>
    </Dialog>,
    document.body,
  )
}

function Method() {
  return (
    <Disclosure summary="How candidates are found">
      <ul className={styles.method}>
        <li>
          Need: of 100 neighbourhoods of the country, how many are less disadvantaged, averaged over
          the main indicators, and over residents.
        </li>
        <li>
          A candidate grows from a neighbourhood over shared borders, each time by the neighbour
          that leaves most need and the most compact shape, and is then improved by exchanging
          neighbourhoods as long as that gains. A circle counts as much as 20 places of need over a
          thread.
        </li>
        <li>Residents lie within a tenth of what was asked for.</li>
        <li>
          Any two share at most 60 % of the smaller one’s residents. It is a good search, not a
          proof: on small towns it reached at least 95 % of the best of all possible zones.
        </li>
        <li>
          A start for talking, not an answer: it knows no street, no school gate and no history.
        </li>
      </ul>
    </Disclosure>
  )
}
