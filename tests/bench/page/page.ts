import { INDICATORS } from '../../../src/catalogue/indicators.ts'
import type { AreaManifest, NeighbourhoodTable } from '../../../src/domain/area.ts'
import type { Classification } from '../../../src/domain/classification.ts'
import { classify } from '../../../src/domain/classify.ts'
import { choroplethPalette } from '../../../src/domain/palette.ts'
import { problemSentence, type Result } from '../../../src/domain/result.ts'
import { PACKAGE_FILES } from '../../../src/formats/area-package/file-names.ts'
import { readManifest } from '../../../src/formats/area-package/manifest.ts'
import { readNeighbourhoods } from '../../../src/formats/area-package/tables.ts'
import { createController, type MapController } from '../../../src/map/controller.ts'
import type { MapSpec } from '../../../src/map/spec.ts'

/** What the benchmark calls from outside; each resolves when the map has come to rest. */
export interface MapBench {
  readonly open: (area: string) => Promise<void>
  /** Shows the indicator of that number, round and round; gives the milliseconds of the call itself. */
  readonly show: (turn: number) => Promise<number>
  readonly pan: (turn: number) => Promise<number>
}

declare global {
  interface Window {
    mapBench: MapBench
  }
}

interface Opened {
  readonly controller: MapController
  readonly spec: MapSpec
  readonly classifications: readonly Classification[]
}

/** A fifth of the map's width, by which a pan goes to and fro. */
const PAN_SHARE = 0.2

let opened: Opened | null = null

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(problemSentence(result.problem))
  return result.value
}

async function load(area: string) {
  const file = (name: string) => fetch(`areas/${area}/${name}`)
  const manifest = value(readManifest(await (await file(PACKAGE_FILES.manifest)).text()))
  const bytes = await (await file(PACKAGE_FILES.neighbourhoods)).arrayBuffer()
  return { manifest, table: value(readNeighbourhoods(new Uint8Array(bytes))) }
}

function classificationsOf(manifest: AreaManifest, table: NeighbourhoodTable): Classification[] {
  return INDICATORS.flatMap(({ id, direction, role }) => {
    const facts = manifest.indicators.find((one) => one.id === id && one.level === 'neighbourhood')
    if (facts === undefined || role !== 'indicator') return []
    return [classify({ table, indicator: id, direction, facts, frame: 'area-fifths' })]
  })
}

const container = document.getElementById('map')
if (container === null) throw new Error('The page has no map')
const mapElement = container

function atRest(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (mapElement.dataset['mapState'] !== 'idle') return
      observer.disconnect()
      resolve()
    }
    const observer = new MutationObserver(look)
    observer.observe(mapElement, { attributeFilter: ['data-map-state'] })
    look()
  })
}

function now(): Opened {
  if (opened === null) throw new Error('Open an area first')
  return opened
}

const nothing = () => undefined

window.mapBench = {
  open: async (area) => {
    const { manifest, table } = await load(area)
    const classifications = classificationsOf(manifest, table)
    const spec: MapSpec = {
      areaId: area,
      tilesUrl: new URL(`areas/${area}/${PACKAGE_FILES.tiles}`, document.baseURI).href,
      bounds: manifest.bounds,
      madeUp: manifest.madeUp,
      level: 'neighbourhood',
      classification: classifications[0] ?? null,
      palette: choroplethPalette(5),
      labels: [],
      look: 'desk',
      places: null,
      hovered: null,
      selected: null,
      reading: null,
      selectedPlace: null,
      foundPoint: null,
      spotlight: null,
      zones: [],
      taken: null,
      drawing: null,
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
      reducedMotion: true,
    }
    const events = {
      hover: nothing,
      select: nothing,
      selectPlace: nothing,
      cameraAtRest: nothing,
      inView: nothing,
      trouble: (kind: string) => {
        throw new Error(`The map has trouble: ${kind}`)
      },
    }
    const options = { container: mapElement, spec, camera: null, label: 'Map', events }
    const controller = createController(options)
    if (controller === null) throw new Error('This browser has no WebGL 2')
    opened = { controller, spec, classifications }
    await atRest()
  },
  show: async (turn) => {
    const { controller, spec, classifications } = now()
    const classification = classifications[turn % classifications.length] ?? null
    const start = performance.now()
    controller.apply({ ...spec, classification })
    const called = performance.now() - start
    await atRest()
    return called
  },
  pan: async (turn) => {
    const { controller, spec } = now()
    const [west, south, east, north] = spec.bounds
    const lng = (west + east) / 2 + (turn % 2) * PAN_SHARE * (east - west)
    const zoom = Math.log2((360 * 800) / (512 * (north - south)))
    const start = performance.now()
    controller.showCamera({ lng, lat: (south + north) / 2, zoom: Math.min(zoom, 12) })
    const called = performance.now() - start
    await atRest()
    return called
  },
}
