import { useMemo } from 'react'
import { PLACE_GROUPS, PLACE_KINDS } from '../../catalogue/places.ts'
import { usePlaces } from '../../data/use-places.ts'
import { formatNumber } from '../../domain/figure.ts'
import { type KindInView, placesByKind } from '../../domain/nearest.ts'
import { PLACE_STYLE } from '../../domain/palette.ts'
import type { Place } from '../../domain/place.ts'
import { showGroups } from '../../state/actions/show-groups.ts'
import { toggleGroup } from '../../state/actions/toggle-group.ts'
import { useDraft } from '../../state/draft.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckRow } from '../../ui/CheckRow.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PlaceSymbol } from '../../ui/PlaceSymbol.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useCurrent } from '../current.ts'
import { PlaceLists } from './PlaceLists.tsx'
import styles from './PlacesPanel.module.css'

const KIND_IDS = PLACE_KINDS.map((kind) => kind.id)

/** What is already here: groups to show on the map, and what is in view, nearest first. */
export function PlacesPanel() {
  const { area, view } = useCurrent()
  const { status, places, problem } = usePlaces(area)
  const bounds = useDraft((draft) => draft.inView) ?? area.manifest.bounds
  const kinds = useMemo(() => placesByKind(places, bounds, KIND_IDS), [places, bounds])
  const inView = kinds.reduce((sum, kind) => sum + kind.places.length, 0)
  return (
    <div className={styles.panel}>
      <header>
        <h1 className={styles.title}>What is already here?</h1>
        {status === 'loading' ? null : (
          <p className={styles.lead}>
            <strong>{formatNumber(inView)}</strong> of {formatNumber(places.length)} places in and
            around {area.manifest.title} are in view.
          </p>
        )}
      </header>
      {status === 'loading' ? <Notice kind="loading" title="Loading the places…" /> : null}
      {status === 'failed' ? (
        <Notice kind="failed" title="Some places could not be loaded">
          {problem}
        </Notice>
      ) : null}
      {status === 'loading' ? null : (
        <Groups places={places} whole={status === 'ready'} kinds={kinds} shown={view.groups} />
      )}
      {status === 'loading' ? null : (
        <PlaceLists kinds={kinds} shown={view.groups} anyLoaded={places.length > 0} />
      )}
    </div>
  )
}

interface GroupsProps {
  readonly places: readonly Place[]
  /** Whether every file of places could be read. */
  readonly whole: boolean
  readonly kinds: readonly KindInView[]
  readonly shown: readonly string[]
}

/** A group of which the area lists nothing anywhere says so: that is not a count of zero in view. */
function Groups({ places, whole, kinds, shown }: GroupsProps) {
  const listed = useMemo(() => new Set(places.map(({ kind }) => kind)), [places])
  return (
    <fieldset className={styles.groups}>
      <legend className={styles.heading}>Show on the map and in the list</legend>
      {PLACE_GROUPS.map((group) => {
        const ids = PLACE_KINDS.filter((kind) => kind.group === group.id).map((kind) => kind.id)
        const count = kinds
          .filter(({ kind }) => ids.includes(kind))
          .reduce((sum, kind) => sum + kind.places.length, 0)
        return (
          <CheckRow
            key={group.id}
            checked={shown.includes(group.id)}
            onChange={() => {
              toggleGroup(group.id)
            }}
            symbol={<PlaceSymbol {...PLACE_STYLE[group.id]} />}
            label={group.title}
            figure={
              ids.some((id) => listed.has(id)) ? (
                <>
                  {formatNumber(count)} <VisuallyHidden>in view</VisuallyHidden>
                </>
              ) : (
                <span className={styles.unlisted}>{whole ? 'none listed' : 'not loaded'}</span>
              )
            }
          />
        )
      })}
      <Button
        kind="link"
        className={styles.all}
        onClick={() => {
          showGroups(shown.length === 0 ? 'all' : 'none')
        }}
      >
        {shown.length === 0 ? 'Show every group' : 'Show none of them'}
      </Button>
    </fieldset>
  )
}
