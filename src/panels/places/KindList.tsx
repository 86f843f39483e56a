import { useState } from 'react'
import { placeKindById } from '../../catalogue/places.ts'
import { distanceWords } from '../../domain/distance.ts'
import { formatNumber } from '../../domain/figure.ts'
import type { KindInView, PlaceAtDistance } from '../../domain/nearest.ts'
import { PLACE_STYLE } from '../../domain/palette.ts'
import { NBSP, sentenceCase } from '../../domain/words.ts'
import { selectPlace } from '../../state/actions/select-place.ts'
import { Button } from '../../ui/Button.tsx'
import { PlaceSymbol } from '../../ui/PlaceSymbol.tsx'
import { useCurrent } from '../current.ts'
import styles from './PlacesPanel.module.css'

/** Places of a kind that are listed before one asks for all. */
const FIRST = 4

/** The places of one kind that are in view. */
export function KindList({ inView }: { readonly inView: KindInView }) {
  const [all, setAll] = useState(false)
  const kind = placeKindById(inView.kind)
  if (kind === null) return null
  const { places } = inView
  const listed = all ? places : places.slice(0, FIRST)
  return (
    <div>
      <h3 className={styles.kind}>
        <PlaceSymbol {...PLACE_STYLE[kind.group]} size={14} />
        {sentenceCase(kind.plural)}{' '}
        <span className={styles.kindCount}>{formatNumber(places.length)}</span>
      </h3>
      <ul className={styles.places}>
        {listed.map((found) => (
          <li key={found.place.id}>
            <PlaceButton found={found} />
          </li>
        ))}
      </ul>
      {places.length > FIRST ? (
        <Button
          kind="link"
          className={styles.more}
          aria-expanded={all}
          onClick={() => {
            setAll(!all)
          }}
        >
          {all ? `Only the nearest ${FIRST}` : `All ${formatNumber(places.length)} ${kind.plural}`}
        </Button>
      ) : null}
    </div>
  )
}

function PlaceButton({ found: { place, distanceM } }: { readonly found: PlaceAtDistance }) {
  const { area, view } = useCurrent()
  const selected = view.selection?.kind === 'place' && view.selection.id === place.id
  const pupils = place.school?.pupils ?? null
  const facts = [
    distanceWords(distanceM),
    pupils === null ? null : `${formatNumber(pupils)}${NBSP}pupils`,
    place.outside ? `outside ${area.manifest.title}` : null,
  ]
  return (
    <button
      type="button"
      className={styles.place}
      aria-pressed={selected}
      onClick={() => {
        selectPlace(place.id)
      }}
    >
      <span className={styles.placeName}>{place.name}</span>{' '}
      <span className={styles.placeFacts}>{facts.filter((fact) => fact !== null).join(' · ')}</span>
    </button>
  )
}
