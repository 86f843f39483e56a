import { placeKindById } from '../../src/catalogue/places.ts'
import { NearestLine } from '../../src/domain/geometry/nearest-line.ts'
import { PolygonIndex } from '../../src/domain/geometry/polygon-index.ts'
import type { Place } from '../../src/domain/place.ts'
import { PACKAGE_FILES } from '../../src/formats/area-package/file-names.ts'
import type { FileOfPlaces } from '../../src/formats/area-package/place-files.ts'
import { FILES_OF_PLACES } from '../../src/formats/area-package/place-files.ts'
import { REACH_M } from '../steps/place-points.ts'
import type { Findings } from './findings.ts'
import type { LevelPolygons, TouchingPairs } from './polygons.ts'

type Places = Readonly<Record<FileOfPlaces, readonly Place[] | null>>

/**
 * Kinds that belong in their file, ids that stand in the package once, and nothing of OpenStreetMap beside what
 * has another licence.
 */
export function checkPlaceFacts(places: Places, findings: Findings): void {
  const seen = new Set<string>()
  for (const file of FILES_OF_PLACES) {
    const isOpen = file === 'openStreetMap'
    for (const { id, kind } of places[file] ?? []) {
      const known = placeKindById(kind)
      findings.expect(
        isOpen ? known !== null : known?.file === file,
        `kinds of ${file}`,
        () =>
          `${id} in ${PACKAGE_FILES[file]} is of the kind ${kind}, which does not belong there.`,
      )
      findings.expect(
        id.startsWith('osm:') === isOpen,
        `licence of ${file}`,
        () => `${id} stands in ${PACKAGE_FILES[file]}, among places of another licence.`,
      )
      findings.expect(!seen.has(id), 'ids of places', () => `${id} stands in two files of places.`)
      seen.add(id)
    }
  }
}

/** What is marked inside lies in a polygon; what is marked outside lies in none and within 3 km. */
export function checkPlacePoints(
  places: Places,
  ground: { readonly polygons: LevelPolygons; readonly touching: TouchingPairs },
  findings: Findings,
): void {
  const index = new PolygonIndex(ground.polygons.rings)
  const rim = new NearestLine(ground.touching.rim, REACH_M)
  for (const file of FILES_OF_PLACES) {
    for (const { id, lng, lat, outside } of places[file] ?? []) {
      const isInside = index.rowsAt(lng, lat).length > 0
      findings.expect(
        isInside !== outside,
        'places inside and outside',
        () =>
          `${id} in ${PACKAGE_FILES[file]} is marked ${outside ? 'outside' : 'inside'} but lies ${isInside ? 'inside' : 'outside'}.`,
      )
      findings.expect(
        isInside || rim.distanceM(lng, lat) !== null,
        'places out of reach',
        () =>
          `${id} in ${PACKAGE_FILES[file]} lies more than ${String(REACH_M / 1000)} km outside the area.`,
      )
    }
  }
}
