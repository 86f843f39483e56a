import type {
  AdjacencyTable,
  AreaManifest,
  NeighbourhoodTable,
  OutputAreaTable,
  WardTable,
} from '../../src/domain/area.ts'
import type { Place } from '../../src/domain/place.ts'
import type { Result } from '../../src/domain/result.ts'
import { readAdjacency } from '../../src/formats/area-package/adjacency.ts'
import { PACKAGE_FILES } from '../../src/formats/area-package/file-names.ts'
import { readManifest } from '../../src/formats/area-package/manifest.ts'
import { readOutputAreas } from '../../src/formats/area-package/output-areas.ts'
import type { FileOfPlaces } from '../../src/formats/area-package/place-files.ts'
import { FILES_OF_PLACES, placeFilesOf } from '../../src/formats/area-package/place-files.ts'
import { readPlaces } from '../../src/formats/area-package/places.ts'
import { type PostcodeTable, readPostcodes } from '../../src/formats/area-package/postcodes.ts'
import { readResources } from '../../src/formats/area-package/resources.ts'
import { readNeighbourhoods, readWards } from '../../src/formats/area-package/tables.ts'
import { type AreaTopology, readTopology } from '../../src/formats/area-package/topology.ts'
import { checksumOf } from '../steps/package-files.ts'
import type { Findings } from './findings.ts'

/** What could be read of a package; null stands for a file whose fault is already told. */
export interface OpenPackage {
  readonly manifest: AreaManifest | null
  readonly neighbourhoods: NeighbourhoodTable | null
  readonly wards: WardTable | null
  readonly outputAreas: OutputAreaTable | null
  readonly adjacency: AdjacencyTable | null
  readonly topology: AreaTopology | null
  readonly places: Readonly<Record<FileOfPlaces, readonly Place[] | null>>
  /** Null where there is no such file, too. */
  readonly postcodes: PostcodeTable | null
  /** Bytes of the tiles; null where they are not those that were built. */
  readonly tiles: Uint8Array | null
}

type Files = ReadonlyMap<string, Uint8Array>

export function openPackage(files: Files, findings: Findings): OpenPackage {
  const text = (path: string) => {
    const bytes = files.get(path)
    return bytes && new TextDecoder().decode(bytes)
  }
  const read = <Raw, T>(path: string, raw: Raw | undefined, reader: (raw: Raw) => Result<T>) => {
    if (raw === undefined) {
      findings.add(path, `${path} is missing. Build the area again.`)
      return null
    }
    const result = reader(raw)
    if (result.ok) return result.value
    findings.addProblem(result.problem)
    return null
  }
  const names = PACKAGE_FILES
  const whole = checkSizes(files, text(names.manifest), findings)
  const manifest = read(names.manifest, text(names.manifest), readManifest)
  const promised = placeFilesOf(manifest ?? { sources: [] })
  const places = Object.fromEntries(
    FILES_OF_PLACES.map((file) => {
      const path = names[file]
      if (!promised.includes(file) && !files.has(path)) return [file, []]
      return [file, read(path, text(path), (raw) => readPlaces(raw, file))]
    }),
  ) as Record<FileOfPlaces, readonly Place[] | null>
  const tiles = read(names.tiles, files.get(names.tiles), (value) => ({ ok: true, value }) as const)
  return {
    manifest,
    neighbourhoods: read(names.neighbourhoods, files.get(names.neighbourhoods), readNeighbourhoods),
    wards: read(names.wards, files.get(names.wards), readWards),
    outputAreas: read(names.outputAreas, files.get(names.outputAreas), readOutputAreas),
    adjacency: read(names.adjacency, files.get(names.adjacency), readAdjacency),
    topology: read(names.topology, text(names.topology), readTopology),
    places,
    postcodes: files.has(names.postcodes)
      ? read(names.postcodes, files.get(names.postcodes), readPostcodes)
      : null,
    // A reader of damaged tiles may never come to an end, so only the tiles that were built are read.
    tiles: whole.has(names.tiles) ? tiles : null,
  }
}

/** The files that are byte for byte those that the manifest promises; the others are told. */
function checkSizes(files: Files, manifest: string | undefined, findings: Findings): Set<string> {
  const whole = new Set<string>()
  const resources = manifest === undefined ? null : readResources(manifest)
  // A manifest that cannot be read is told once, by its own reader.
  if (!resources?.ok) return whole
  for (const { path, bytes: size, hash } of resources.value) {
    const bytes = files.get(path)
    if (bytes === undefined) {
      findings.add(path, `${path} is missing. Build the area again.`)
    } else if (bytes.length !== size || checksumOf(bytes) !== hash) {
      const promised = `${String(size)} bytes with checksum ${hash.slice(0, 15)}...`
      findings.add(
        path,
        `${path}: expected ${promised}, found ${String(bytes.length)} bytes, ${checksumOf(bytes).slice(0, 15)}... Build the area again.`,
      )
    } else {
      whole.add(path)
    }
  }
  const listed = new Set(resources.value.map(({ path }) => path))
  for (const path of Object.values(PACKAGE_FILES)) {
    const known = listed.has(path) || path === PACKAGE_FILES.manifest || !files.has(path)
    findings.expect(known, path, () => `${path} is not listed in ${PACKAGE_FILES.manifest}.`)
  }
  return whole
}
