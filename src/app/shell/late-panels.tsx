import type { ComponentType } from 'react'
import { late } from '../../ui/late.tsx'

/** Panels that are fetched when they are first shown, so that the first paint waits for Explore alone. */
export const DataPanel = room(
  'Data',
  async () => (await import('../../panels/data/DataPanel.tsx')).DataPanel,
)
export const PlacesPanel = room(
  'Places',
  async () => (await import('../../panels/places/PlacesPanel.tsx')).PlacesPanel,
)
export const ZonesPanel = room(
  'Zones',
  async () => (await import('../../panels/zones/ZonesPanel.tsx')).ZonesPanel,
)
export const Inspector = late({
  name: 'The inspector',
  fetchPart: async () => (await import('../../panels/inspector/Inspector.tsx')).Inspector,
})
export const ZoneInspector = late({
  name: 'The profile',
  fetchPart: async () =>
    (await import('../../panels/zones/inspector/ZoneInspector.tsx')).ZoneInspector,
})
export const AreaTable = late({
  name: 'The table',
  waiting: <p role="status">Opening the table…</p>,
  fetchPart: async () => (await import('../../panels/table/AreaTable.tsx')).AreaTable,
})

/** The panel of a room, whose title is the page's heading until the panel has come. */
function room<Props extends object>(title: string, fetchPart: () => Promise<ComponentType<Props>>) {
  return late({
    name: title,
    heading: title,
    waiting: <p role="status">Opening {title}…</p>,
    fetchPart,
  })
}
