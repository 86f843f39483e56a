import { baseStyle } from './base-style.ts'
import { fittingPadding, MAX_ZOOM, MIN_ZOOM } from './camera.ts'
import type { ControllerOptions } from './controller-options.ts'
import { MapLibreMap } from './maplibre.ts'

/** Labels and tiles come in softly; the interface stays under 200 ms. */
const FADE_MS = 150

/**
 * The empty map: north up and flat, without controls of its own (the app draws them) and without
 * anything that would ask the network for more than the package's tiles.
 *
 * Throws MapLibre's `GPUInitializationError` where there is no WebGL 2.
 */
export function createMap({ container, spec, camera, label }: ControllerOptions): MapLibreMap {
  const [west, south, east, north] = spec.bounds
  const size = { width: container.clientWidth, height: container.clientHeight }
  const start =
    camera === null
      ? {
          bounds: [west, south, east, north] as [number, number, number, number],
          fitBoundsOptions: {
            padding: fittingPadding(spec.paddingFor(null), size),
            maxZoom: MAX_ZOOM,
          },
        }
      : { center: [camera.lng, camera.lat] as [number, number], zoom: camera.zoom }
  const map = new MapLibreMap({
    ...start,
    container,
    style: baseStyle(spec.tilesUrl),
    locale: { 'Map.Title': label },
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    // Arrow keys read the map row by row; the app moves it by the handle.
    keyboard: false,
    renderWorldCopies: false,
    attributionControl: false,
    maplibreLogo: false,
    localIdeographFontFamily: false,
    fadeDuration: spec.reducedMotion ? 0 : FADE_MS,
  })
  map.touchZoomRotate.disableRotation()
  // What stands round the map takes the keys, however it is drawn; the canvas is a picture in it.
  map.getCanvas().removeAttribute('tabindex')
  map.getCanvas().setAttribute('role', 'img')
  return map
}
