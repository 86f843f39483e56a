import type { AreaManifest } from '../../domain/area.ts'
import type { PlaceFile } from '../../domain/place.ts'
import { PLACE_FILES } from './file-names.ts'

/** A file of places: the three by kind, and that of OpenStreetMap, which has a licence of its own. */
export type FileOfPlaces = PlaceFile | 'openStreetMap'

/** What the Open Database Licence asks to be said of whatever came from OpenStreetMap. */
export const OPEN_STREET_MAP = {
  /** Id of the source in the manifest; ids of its places begin with `osm:`. */
  sourceId: 'openstreetmap',
  licence: 'Open Database License (ODbL) 1.0',
  attribution: '© OpenStreetMap contributors (https://www.openstreetmap.org/copyright)',
} as const

/** Every file of places, in the order in which they are listed. */
export const FILES_OF_PLACES: readonly FileOfPlaces[] = [...PLACE_FILES, 'openStreetMap']

/** The files of places that a package has. */
export function placeFilesOf({ sources }: Pick<AreaManifest, 'sources'>): readonly FileOfPlaces[] {
  const isThere = sources.some(({ id }) => id === OPEN_STREET_MAP.sourceId)
  return isThere ? FILES_OF_PLACES : PLACE_FILES
}
