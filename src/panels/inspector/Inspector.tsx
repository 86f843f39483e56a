import { Notice } from '../../ui/Notice.tsx'
import { useCurrent } from '../current.ts'
import { PlaceInspector } from './PlaceInspector.tsx'
import { RowInspector } from './RowInspector.tsx'

/** What is known of the selected neighbourhood, ward or place. */
export function Inspector() {
  const { selected, view } = useCurrent()
  if (view.selection?.kind === 'place') return <PlaceInspector id={view.selection.id} />
  if (selected !== null) return <RowInspector target={selected} />
  return <NothingSelected />
}

function NothingSelected() {
  const { area, view } = useCurrent()
  const { title, countryName } = area.manifest
  if (view.room === 'places') {
    return (
      <Notice kind="empty" title="No place selected">
        Choose a place on the map or in the list to see what it offers, for whom, and who says so.
      </Notice>
    )
  }
  return (
    <Notice kind="empty" title={`No ${view.level} selected`}>
      Choose a {view.level} on the map or in the table to see all its figures beside those of{' '}
      {title} and {countryName}.
    </Notice>
  )
}
