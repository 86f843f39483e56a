import { late } from '../../ui/late.tsx'

/** Panels that are fetched when they are first shown, so that the first paint waits for Explore alone. */
export const DataPanel = late({
  name: 'Data',
  heading: 'Data',
  waiting: <p role="status">Opening Data…</p>,
  fetchPart: async () => (await import('../../panels/data/DataPanel.tsx')).DataPanel,
})
export const PlacesPanel = late({
  name: 'Places',
  heading: 'Places',
  waiting: <p role="status">Opening Places…</p>,
  fetchPart: async () => (await import('../../panels/places/PlacesPanel.tsx')).PlacesPanel,
})
export const ZonesPanel = late({
  name: 'Zones',
  heading: 'Zones',
  waiting: <p role="status">Opening Zones…</p>,
  fetchPart: async () => (await import('../../panels/zones/ZonesPanel.tsx')).ZonesPanel,
})
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
