import { useEffect } from 'react'
import { useCurrent } from '../panels/current.ts'

/** The title of the page, and so of its tab and its place in history, tells the view. */
export function useTitle(): void {
  const { area, view, table, selected, indicator } = useCurrent()
  const areaTitle = area.manifest.title
  const levelTable = selected?.level === 'ward' ? area.wards : area.neighbourhoods
  const selectedName = selected === null ? null : (levelTable.names[selected.row] ?? null)
  const subject = {
    explore: `${indicator.title}, ${table.level === 'ward' ? 'wards' : 'neighbourhoods'}`,
    zones: 'Zones',
    places: 'Places',
    data: 'Data',
  }[view.room]
  useEffect(() => {
    const parts = [selectedName, subject, areaTitle, 'Zone Explorer']
    document.title = parts.filter((part) => part !== null).join(' · ')
  }, [selectedName, subject, areaTitle])
}
