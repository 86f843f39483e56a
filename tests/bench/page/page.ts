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
  /** Cuts and shows the indicator of that number, round and round; gives the milliseconds of the call. */
  readonly show: (turn: number) => Promise<number>
  /** Goes where the whole area fits, or so near that a sixtieth of it is in view. */
  readonly come: (where: 'whole' | 'near') => Promise<void>
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
  /** Cuts the indicator of that number. */
  readonly cut: (turn: number) => Classification
}

/** A fifth of the map's width, by which a pan goes to and fro. */
const PAN_SHARE = 0.2
/** Zoom levels; the view shrinks to a quarter by each. */
const NEAR_BY = 3

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

function cutterOf(manifest: AreaManifest, table: NeighbourhoodTable): Opened['cut'] {
  const columns = INDICATORS.flatMap(({ id, direction, role }) => {
    const facts = manifest.indicators.find((one) => one.id === id && one.level === 'neighbourhood')
    return facts === undefined || role !== 'indicator' ? [] : [{ indicator: id, direction, facts }]
  })
  return (turn) => {
    const column = columns[turn % columns.length]
    if (column === undefined) throw new Error('The area has no indicator')
    return classify({ table, ...column, frame: 'area-fifths' })
  }
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

function wholeArea({ bounds }: MapSpec) {
  const [west, south, east, north] = bounds
  const zoom = Math.log2((360 * 800) / (512 * (north - south)))
  return { lng: (west + east) / 2, lat: (south + north) / 2, zoom: Math.min(zoom, 12) }
}

const nothing = () => undefined

window.mapBench = {
  open: async (area) => {
    const { manifest, table } = await load(area)
    const cut = cutterOf(manifest, table)
    const spec: MapSpec = {
      areaId: area,
      tilesUrl: new URL(`areas/${area}/${PACKAGE_FILES.tiles}`, document.baseURI).href,
      bounds: manifest.bounds,
      madeUp: manifest.madeUp,
      level: 'neighbourhood',
      classification: cut(0),
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
      takenAtRest: null,
      drawing: null,
      paddingFor: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
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
    opened = { controller, spec, cut }
    await atRest()
  },
  show: async (turn) => {
    const { controller, spec, cut } = now()
    const start = performance.now()
    controller.apply({ ...spec, classification: cut(turn) })
    const called = performance.now() - start
    await atRest()
    return called
  },
  come: async (where) => {
    const { controller, spec } = now()
    const { zoom, ...middle } = wholeArea(spec)
    controller.showCamera({ ...middle, zoom: zoom + (where === 'near' ? NEAR_BY : 0) })
    await atRest()
  },
  pan: async (turn) => {
    const { controller, spec } = now()
    const [west, , east] = spec.bounds
    const { lng, ...rest } = wholeArea(spec)
    const start = performance.now()
    controller.showCamera({ ...rest, lng: lng + (turn % 2) * PAN_SHARE * (east - west) })
    const called = performance.now() - start
    await atRest()
    return called
  },
}
