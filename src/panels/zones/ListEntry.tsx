import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import {
  asPostcode,
  listedNeighbourhoods,
  type ListedNeighbourhoods,
  listedWords,
} from '../../domain/zones/listed-neighbourhoods.ts'
import { readPostcodesOf } from '../../data/postcodes-of.ts'
import { levelWords } from '../../domain/words.ts'
import { startZone } from '../../state/actions/zones/start-zone.ts'
import type { Outcome } from '../../state/outcome.ts'
import { Button } from '../../ui/Button.tsx'
import { useLatest } from '../../ui/use-latest.ts'
import { useCurrent } from '../current.ts'
import styles from './NewZone.module.css'

interface ListEntryProps {
  /** Null where nothing was started. */
  readonly onOutcome: (outcome: Outcome | null) => void
}

/** As many words as are named of those that were not found. */
const MOST_NAMED = 8

/** A zone from codes, names or postcodes, with a report of what was not found before it begins. */
export function ListEntry({ onOutcome }: ListEntryProps) {
  const { area } = useCurrent()
  const client = useQueryClient()
  const [text, setText] = useState('')
  const [listed, setListed] = useState<ListedNeighbourhoods | null>(null)
  const note = useId()
  const asked = useLatest()
  const look = async () => {
    const isLatest = asked()
    const words = listedWords(text)
    const postcodes = words.flatMap((word) => asPostcode(word) ?? [])
    const codesOf = await readPostcodesOf(client, area, postcodes)
    if (isLatest()) setListed(listedNeighbourhoods(words, area, codesOf))
  }
  return (
    <div className={styles.entry} role="group" aria-label="Start from a list">
      <label className={styles.field}>
        <span>Codes, names or postcodes</span>
        <textarea
          // eslint-disable-next-line jsx-a11y/no-autofocus -- it appears because someone asked to type here
          autoFocus
          rows={5}
          value={text}
          aria-describedby={note}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setListed(null)
            // What is still being looked up was another list.
            asked()
          }}
        />
      </label>
      <p id={note} className={styles.quiet}>
        One a line, or with commas between: neighbourhoods, wards, postcodes.
      </p>
      {listed === null ? null : <Report listed={listed} />}
      <div className={styles.row}>
        {listed === null || listed.codes.length === 0 ? (
          <Button kind="primary" disabled={text.trim() === ''} onClick={() => void look()}>
            Look them up
          </Button>
        ) : (
          <Button
            kind="primary"
            onClick={() => {
              onOutcome(startZone({ area, shape: { kind: 'neighbourhoods', codes: listed.codes } }))
            }}
          >
            Start with {listed.codes.length} {levelWords('neighbourhood', listed.codes.length)}
          </Button>
        )}
        <Button
          onClick={() => {
            onOutcome(null)
          }}
        >
          Cancel
        </Button>
      </div>
    </div>
  )
}

function Report({ listed: { codes, found, notFound } }: { readonly listed: ListedNeighbourhoods }) {
  const named = notFound.slice(0, MOST_NAMED).join(', ')
  const more = notFound.length - MOST_NAMED
  return (
    <div role="status">
      <p>
        {found} {found === 1 ? 'entry stands' : 'entries stand'} for {codes.length}{' '}
        {levelWords('neighbourhood', codes.length)}.
      </p>
      {notFound.length === 0 ? null : (
        <p>
          Not found here: {named}
          {more > 0 ? ` and ${more} more` : ''}.
          {notFound.some((word) => asPostcode(word) !== null)
            ? ' A postcode is found where the area has it; else take its code or name, or draw on the map.'
            : ''}
        </p>
      )}
    </div>
  )
}
