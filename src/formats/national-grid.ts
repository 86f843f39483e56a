import proj4 from 'proj4'
import type { Position } from '../domain/zones/zone.ts'

/**
 * OSGB36 / British National Grid by the seven-parameter Helmert transformation that the EPSG registry
 * gives with EPSG:27700 (good to about 5 m; OSTN15 would need a grid file of 15 MB).
 */
const BRITISH_NATIONAL_GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs'

const toDegrees = proj4(BRITISH_NATIONAL_GRID, 'WGS84')

/** Metres of the British National Grid to degrees WGS84. */
export function fromNationalGrid(easting: number, northing: number): Position {
  const { x, y } = toDegrees.forward({ x: easting, y: northing })
  return [x, y]
}
