import { PLACE_GROUPS, placeKindById } from '../../catalogue/places.ts'
import type { KindInView } from '../../domain/nearest.ts'
import { Notice } from '../../ui/Notice.tsx'
import { KindList } from './KindList.tsx'
import styles from './PlacesPanel.module.css'

interface PlaceListsProps {
  readonly kinds: readonly KindInView[]
  /** Groups that are switched on. */
  readonly shown: readonly string[]
  /** False where the area has no places at all. */
  readonly anyLoaded: boolean
}

/** What is in view of the groups that are on, by kind; or why there is nothing. */
export function PlaceLists({ kinds, shown, anyLoaded }: PlaceListsProps) {
  if (!anyLoaded) {
    return (
      <Notice kind="empty" title="No places are known here">
        This area was built without schools, services or community assets.
      </Notice>
    )
  }
  if (shown.length === 0) {
    return (
      <Notice kind="empty" title="No group is shown">
        Switch on a group above to see its places on the map and listed here.
      </Notice>
    )
  }
  const listed = kinds.filter(({ kind }) => shown.includes(placeKindById(kind)?.group ?? ''))
  if (listed.length === 0) {
    return (
      <Notice kind="empty" title="Nothing of these groups is in view">
        Move the map or zoom out, or switch on another group.
      </Notice>
    )
  }
  return (
    <section className={styles.lists} aria-label="Places in view">
      <h2 className={styles.heading}>In view, nearest to the middle first</h2>
      {PLACE_GROUPS.flatMap((group) =>
        listed
          .filter(({ kind }) => placeKindById(kind)?.group === group.id)
          .map((kind) => <KindList key={kind.kind} inView={kind} />),
      )}
    </section>
  )
}
