import { addProtocol, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { Protocol } from 'pmtiles'

/**
 * Set up once for the page: the worker as a file of our own origin (a strict
 * Content-Security-Policy allows no `blob:` worker), and the protocol that reads tiles out of
 * `boundaries.pmtiles` by range requests.
 */
setWorkerUrl(workerUrl)

const archives = new Protocol()
addProtocol('pmtiles', async (request, abort) => {
  // Expiry is left out: a package is replaced as a whole, and never while it is looked at.
  const { data } = await archives.tilev4(request, abort)
  return { data: data as object }
})

export { GPUInitializationError, Map as MapLibreMap } from 'maplibre-gl'
