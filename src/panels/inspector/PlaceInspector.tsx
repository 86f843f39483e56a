import { placeKindById, PLACE_GROUPS } from '../../catalogue/places.ts'
import { usePlaces } from '../../data/use-places.ts'
import { nearestNeighbourhood } from '../../domain/nearest-neighbourhood.ts'
import { PLACE_STYLE } from '../../domain/palette.ts'
import type { Place } from '../../domain/place.ts'
import { rowTitle } from '../../domain/row-words.ts'
import { selectRow } from '../../state/actions/select-row.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PlaceSymbol } from '../../ui/PlaceSymbol.tsx'
import { useCurrent } from '../current.ts'
import { FactTable } from './FactTable.tsx'
import styles from './Inspector.module.css'
import { InspectorHead } from './InspectorHead.tsx'
import { placeFacts } from './place-facts.tsx'

/** A school, service or community asset: what it offers, for whom, where, and who says so. */
export function PlaceInspector({ id }: { readonly id: string }) {
  const { area } = useCurrent()
  const { status, places, problem } = usePlaces(area)
  const place = places.find((one) => one.id === id)
  if (place !== undefined) return <Details place={place} />
  if (status === 'loading') return <Notice kind="loading" title="Loading the place…" />
  if (status === 'failed') {
    return (
      <Notice kind="failed" title="This place could not be loaded">
        {problem}
      </Notice>
    )
  }
  return (
    <Notice kind="empty" title="This place is not in the loaded area">
      {area.manifest.title} has no place with the id “{id}”. Choose another on the map or in the
      list.
    </Notice>
  )
}

function Details({ place }: { readonly place: Place }) {
  const { area } = useCurrent()
  const kind = placeKindById(place.kind)
  const group = PLACE_GROUPS.find((one) => one.id === kind?.group)
  const source = area.manifest.sources.find((one) => one.id === place.source)
  return (
    <article className={styles.inspector}>
      <InspectorHead eyebrow={kind?.title ?? 'Place'} name={place.name}>
        {kind === null || group === undefined ? null : (
          <p className={styles.group}>
            <PlaceSymbol {...PLACE_STYLE[kind.group]} />
            {group.title}
          </p>
        )}
        {place.outside ? (
          <p className={styles.chips}>
            <Chip tone="neutral">outside {area.manifest.title}</Chip>
          </p>
        ) : (
          <Whereabouts place={place} />
        )}
      </InspectorHead>
      <FactTable
        facts={placeFacts(place)}
        source={
          source === undefined
            ? place.source
            : `${source.title}, ${source.publisher}, ${source.edition}`
        }
      />
    </article>
  )
}

/** Near a border the nearest output area may lie next door, so the words allow for it. */
function Whereabouts({ place }: { readonly place: Place }) {
  const { area } = useCurrent()
  const row = nearestNeighbourhood(area.outputAreas, place)
  if (row === null) return null
  const target = { level: 'neighbourhood', row } as const
  return (
    <p className={styles.whereabouts}>
      In or next to{' '}
      <Button
        kind="link"
        onClick={() => {
          selectRow(area, target)
        }}
      >
        {rowTitle(area, target)}
      </Button>
    </p>
  )
}
