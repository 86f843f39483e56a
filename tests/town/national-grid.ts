import proj4 from 'proj4'

/** As the registry gives EPSG:27700; written again here so that a slip in the reader would show. */
const GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs'

export function toGrid(lng: number, lat: number): readonly [number, number] {
  const [x = 0, y = 0] = proj4('WGS84', GRID, [lng, lat])
  return [Math.round(10 * x) / 10, Math.round(10 * y) / 10]
}
