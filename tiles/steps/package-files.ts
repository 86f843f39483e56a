import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type {
  AdjacencyTable,
  AreaManifest,
  NeighbourhoodTable,
  OutputAreaTable,
  WardTable,
} from '../../src/domain/area.ts'
import type { Place } from '../../src/domain/place.ts'
import { adjacencyColumns, writeAdjacency } from '../../src/formats/area-package/adjacency.ts'
import type { NamedColumn } from '../../src/formats/area-package/arrow-file.ts'
import { PACKAGE_FILES } from '../../src/formats/area-package/file-names.ts'
import { writeManifest } from '../../src/formats/area-package/manifest.ts'
import { outputAreaColumns, writeOutputAreas } from '../../src/formats/area-package/output-areas.ts'
import type { FileOfPlaces } from '../../src/formats/area-package/place-files.ts'
import { OPEN_STREET_MAP, placeFilesOf } from '../../src/formats/area-package/place-files.ts'
import { writePlaces } from '../../src/formats/area-package/places.ts'
import {
  postcodeColumns,
  type PostcodeTable,
  writePostcodes,
} from '../../src/formats/area-package/postcodes.ts'
import { fieldsOfColumns, type Resource } from '../../src/formats/area-package/resources.ts'
import { levelColumns, writeLevelTable } from '../../src/formats/area-package/tables.ts'
import { type AreaTopology, writeTopology } from '../../src/formats/area-package/topology.ts'
import { type Tile, writePmtiles } from '../../src/formats/pmtiles/write-pmtiles.ts'
import { tileBounds } from './tile-bounds.ts'

/** A package in memory, each part as the value that its file holds. */
export interface PackageParts {
  readonly manifest: AreaManifest
  readonly neighbourhoods: NeighbourhoodTable
  readonly wards: WardTable
  readonly outputAreas: OutputAreaTable
  readonly adjacency: AdjacencyTable
  readonly topology: Omit<AreaTopology, 'zoneExplorerFormat'>
  readonly places: Readonly<Record<FileOfPlaces, readonly Place[]>>
  /** Null where none are licensed: then there is no such file. */
  readonly postcodes: PostcodeTable | null
  readonly tiles: Iterable<Tile>
}

interface WrittenFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly columns: readonly NamedColumn[] | null
}

/** All files by name; the manifest comes last, as it lists the others with size and checksum. */
export async function writeFiles(parts: PackageParts): Promise<ReadonlyMap<string, Uint8Array>> {
  const written = [...tableFiles(parts), ...textFiles(parts), await tileFile(parts)]
  const files = new Map(written.map(({ path, bytes }) => [path, bytes]))
  const manifest = writeManifest(parts.manifest, written.map(resourceOf))
  return files.set(PACKAGE_FILES.manifest, new TextEncoder().encode(manifest))
}

/** Node's checksum in the words of the manifest. */
export function checksumOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

function resourceOf({ path, bytes, columns }: WrittenFile): Resource {
  const fields = columns && fieldsOfColumns(columns)
  return { path, bytes: bytes.length, hash: checksumOf(bytes), fields }
}

function tableFiles(parts: PackageParts): WrittenFile[] {
  const { neighbourhoods, wards, outputAreas, adjacency, postcodes } = parts
  const table = (path: string, bytes: Uint8Array, columns: readonly NamedColumn[]) => ({
    path,
    bytes,
    columns,
  })
  const { neighbourhoods: small, wards: large } = PACKAGE_FILES
  return [
    table(small, writeLevelTable(neighbourhoods), levelColumns(neighbourhoods)),
    table(large, writeLevelTable(wards), levelColumns(wards)),
    table(PACKAGE_FILES.outputAreas, writeOutputAreas(outputAreas), outputAreaColumns(outputAreas)),
    table(PACKAGE_FILES.adjacency, writeAdjacency(adjacency), adjacencyColumns(adjacency)),
    ...(postcodes === null
      ? []
      : [table(PACKAGE_FILES.postcodes, writePostcodes(postcodes), postcodeColumns(postcodes))]),
  ]
}

function textFiles({ manifest, places, topology }: PackageParts): WrittenFile[] {
  const texts = [
    [PACKAGE_FILES.topology, writeTopology(topology)] as const,
    ...placeFilesOf(manifest).map((file) => {
      const rights = file === 'openStreetMap' ? OPEN_STREET_MAP : undefined
      return [PACKAGE_FILES[file], writePlaces(places[file], rights)] as const
    }),
  ]
  return texts.map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
    columns: null,
  }))
}

async function tileFile({ manifest, tiles }: PackageParts): Promise<WrittenFile> {
  const { minZoom, maxZoom } = manifest.tiles
  const layer = (id: string, fields: Readonly<Record<string, string>>) => {
    return { id, fields, minzoom: minZoom, maxzoom: maxZoom }
  }
  const layers = ['neighbourhood', 'ward', 'authority'].map((id) => layer(id, {}))
  const context = layer('context', { kind: 'String', name: 'String', rank: 'Number' })
  const metadata = {
    name: manifest.title,
    format: 'pbf',
    generator: `Zone Explorer ${manifest.builderVersion}`,
    attribution: [...new Set(manifest.sources.flatMap(({ attribution }) => attribution))].join(' '),
    vector_layers: [...layers, context],
  }
  const facts = { minZoom, maxZoom, bounds: tileBounds(manifest.bounds), metadata }
  const bytes = await writePmtiles(tiles, facts, (plain) => gzipSync(plain, { level: 9 }))
  return { path: PACKAGE_FILES.tiles, bytes, columns: null }
}
