import { lazy } from 'react'

/**
 * Panels that are fetched when they are first shown, so that the first paint waits for Explore alone.
 * A panel that cannot be fetched is caught by the `PaneBoundary` round it.
 */
export const DataPanel = lazy(async () => ({
  default: (await import('../../panels/data/DataPanel.tsx')).DataPanel,
}))
export const PlacesPanel = lazy(async () => ({
  default: (await import('../../panels/places/PlacesPanel.tsx')).PlacesPanel,
}))
export const ZonesPanel = lazy(async () => ({
  default: (await import('../../panels/zones/ZonesPanel.tsx')).ZonesPanel,
}))
export const Inspector = lazy(async () => ({
  default: (await import('../../panels/inspector/Inspector.tsx')).Inspector,
}))
export const AreaTable = lazy(async () => ({
  default: (await import('../../panels/table/AreaTable.tsx')).AreaTable,
}))
export const ZoneInspector = lazy(async () => ({
  default: (await import('../../panels/zones/inspector/ZoneInspector.tsx')).ZoneInspector,
}))
