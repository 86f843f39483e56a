import { addProtocol, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { Protocol } from 'pmtiles'
import { TileMemory } from './tile-memory.ts'

/**
 * Set up once for the page: the worker as a file of our own origin (a strict
 * Content-Security-Policy allows no `blob:` worker), and the protocol that reads tiles out of
 * `boundaries.pmtiles` by range requests.
 */
setWorkerUrl(workerUrl)

const archives = new Protocol()
const tiles = new TileMemory(
  async (url) => (await archives.tilev4({ url }, new AbortController())).data,
)
// Expiry is left out: a package is replaced as a whole, and never while it is looked at.
addProtocol('pmtiles', async ({ url, type }, abort) => ({
  data: (type === 'json'
    ? (await archives.tilev4({ url, type }, abort)).data
    : await tiles.get(url)) as object,
}))

export { GPUInitializationError, Map as MapLibreMap } from 'maplibre-gl'
