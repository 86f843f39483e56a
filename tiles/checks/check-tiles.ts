import { gunzipSync } from 'node:zlib'
import { VectorTile, type VectorTileLayer } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { type Header, PMTiles, type Source } from 'pmtiles'
import type { AreaManifest } from '../../src/domain/area.ts'
import { tileBounds } from '../steps/tile-bounds.ts'
import type { Findings } from './findings.ts'

interface TileRows {
  readonly neighbourhood: number
  readonly ward: number
}

/**
 * Reads every tile back: only known layers, ids within the tables, no values, and at the deepest zoom
 * every row of both levels. What the reader of the archive throws becomes a problem.
 */
export async function checkTiles(
  archiveBytes: Uint8Array,
  manifest: AreaManifest,
  { rows, findings }: { readonly rows: TileRows; readonly findings: Findings },
): Promise<void> {
  try {
    const archive = openArchive(archiveBytes)
    const header = await archive.getHeader()
    // Tiles of another box or other zooms are not those of this manifest: no use in looking further.
    if (!checkHeader(header, manifest, findings)) return
    const seen = { neighbourhood: new Set<number>(), ward: new Set<number>() }
    let found = 0
    for (const [z, x, y] of tilesWithin(manifest)) {
      const tile = await archive.getZxy(z, x, y)
      if (!tile) continue
      found++
      const layers = new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers
      checkLayers(layers, { name: [z, x, y].join('/'), rows, findings })
      if (z === manifest.tiles.maxZoom) collectRows(layers, seen)
    }
    findings.expect(
      found === header.numAddressedTiles,
      'number of tiles',
      () =>
        `The archive counts ${String(header.numAddressedTiles)} tiles, ${String(found)} lie within the area.`,
    )
    for (const level of ['neighbourhood', 'ward'] as const) {
      for (let row = 0; row < rows[level]; row++) {
        findings.expect(
          seen[level].has(row),
          `${level}s in tiles`,
          () =>
            `The ${level} of row ${String(row)} is in no tile of zoom ${String(manifest.tiles.maxZoom)}.`,
        )
      }
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    findings.add('tiles', `boundaries.pmtiles cannot be read (${why}). Build the area again.`)
  }
}

function openArchive(bytes: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'package',
    getBytes: (offset, length) =>
      Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }),
  }
  return new PMTiles(source, undefined, (buffer) =>
    Promise.resolve(Uint8Array.from(gunzipSync(new Uint8Array(buffer))).buffer),
  )
}

function checkHeader(header: Header, { tiles, bounds }: AreaManifest, findings: Findings): boolean {
  const wanted = tileBounds(bounds)
  const box = [header.minLon, header.minLat, header.maxLon, header.maxLat]
  const zoomsAgree = header.minZoom === tiles.minZoom && header.maxZoom === tiles.maxZoom
  // The header keeps seven decimals.
  const boxAgrees = box.every((edge, i) => Math.abs(edge - (wanted[i] ?? Number.NaN)) <= 1e-6)
  findings.expect(
    zoomsAgree,
    'zooms of tiles',
    () =>
      `The manifest has zooms ${String(tiles.minZoom)} to ${String(tiles.maxZoom)}, the tiles ${String(header.minZoom)} to ${String(header.maxZoom)}.`,
  )
  findings.expect(
    boxAgrees,
    'bounds of tiles',
    () =>
      `Tiles should cover ${wanted.join(', ')} (the area and 3 km round it), their header has ${box.join(', ')}.`,
  )
  return zoomsAgree && boxAgrees
}

/** All tiles that the box of the area could touch, with one tile round it for what is clipped. */
function* tilesWithin({
  tiles,
  bounds,
}: AreaManifest): Generator<readonly [number, number, number]> {
  const [west, south, east, north] = tileBounds(bounds)
  for (let z = tiles.minZoom; z <= tiles.maxZoom; z++) {
    const column = (lng: number) => Math.floor(((lng + 180) / 360) * 2 ** z)
    const row = (lat: number) => {
      const mercator = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
      return Math.floor((0.5 - mercator / (2 * Math.PI)) * 2 ** z)
    }
    const last = 2 ** z - 1
    for (let x = Math.max(0, column(west) - 1); x <= Math.min(last, column(east) + 1); x++) {
      for (let y = Math.max(0, row(north) - 1); y <= Math.min(last, row(south) + 1); y++)
        yield [z, x, y]
    }
  }
}

type Layers = Readonly<Record<string, VectorTileLayer>>

const KNOWN_LAYERS = ['neighbourhood', 'ward', 'authority', 'context']

interface LayerContext {
  readonly name: string
  readonly rows: TileRows
  readonly findings: Findings
}

function checkLayers(layers: Layers, { name, rows, findings }: LayerContext): void {
  const sizes: Readonly<Record<string, number>> = { ...rows, authority: 1 }
  for (const [layer, content] of Object.entries(layers)) {
    findings.expect(
      KNOWN_LAYERS.includes(layer),
      'layers of tiles',
      () => `Tile ${name} has a layer ${layer}, which nobody knows.`,
    )
    const size = sizes[layer]
    if (size === undefined) continue
    for (let i = 0; i < content.length; i++) {
      const { id, properties } = content.feature(i)
      findings.expect(
        id !== undefined && id < size,
        `ids in tiles`,
        () =>
          `Tile ${name} has a ${layer} with the id ${String(id)}; there are ${String(size)} rows.`,
      )
      findings.expect(
        Object.keys(properties).length === 0,
        'values in tiles',
        () => `Tile ${name} has values on a ${layer}: tiles carry row numbers only.`,
      )
    }
  }
}

function collectRows(layers: Layers, seen: Readonly<Record<keyof TileRows, Set<number>>>): void {
  for (const level of ['neighbourhood', 'ward'] as const) {
    const layer = layers[level]
    for (let i = 0; i < (layer?.length ?? 0); i++) {
      const id = layer?.feature(i).id
      if (id !== undefined) seen[level].add(id)
    }
  }
}
