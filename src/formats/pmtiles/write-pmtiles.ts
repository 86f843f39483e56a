import { type DirectoryEntry, encodeDirectory } from './directory.ts'
import { tileId } from './tile-id.ts'

export interface Tile {
  readonly z: number
  readonly x: number
  readonly y: number
  /** MVT, not compressed. */
  readonly bytes: Uint8Array
}

export type Gzip = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

export interface ArchiveFacts {
  readonly minZoom: number
  readonly maxZoom: number
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number]
  /** TileJSON-like facts; `vector_layers` is what MVT readers look for. */
  readonly metadata: Readonly<Record<string, unknown>>
}

const HEADER_BYTES = 127
/** Header and root directory must fit the first 16 KiB, so that one request opens an archive. */
const ROOT_BYTES = 16_384 - HEADER_BYTES
const FIRST_LEAF_ENTRIES = 4096

/**
 * A PMTiles archive of version 3 (https://github.com/protomaps/PMTiles, spec/v3): clustered, tiles and
 * directories gzipped, equal tiles stored once and equal neighbours on the curve as one run, leaf
 * directories where the root would grow beyond 16,257 bytes. Tiles may come in any order, each once.
 */
export async function writePmtiles(
  tiles: Iterable<Tile>,
  facts: ArchiveFacts,
  gzip: Gzip,
): Promise<Uint8Array> {
  const data = await layOut(tiles, gzip)
  const { root, leaves } = await writeDirectories(data.entries, gzip)
  const metadata = await gzip(new TextEncoder().encode(JSON.stringify(facts.metadata)))
  const sections = [root, metadata, leaves, ...data.contents]
  const header = writeHeader(facts, data, [root.length, metadata.length, leaves.length])
  return join([header, ...sections])
}

interface TileData {
  readonly entries: readonly DirectoryEntry[]
  readonly contents: readonly Uint8Array[]
  readonly addressed: number
  readonly bytes: number
}

async function layOut(tiles: Iterable<Tile>, gzip: Gzip): Promise<TileData> {
  const sorted = Array.from(tiles, (tile) => ({ id: tileId(tile.z, tile.x, tile.y), ...tile }))
  sorted.sort((one, other) => one.id - other.id)
  const entries: DirectoryEntry[] = []
  const contents: Uint8Array[] = []
  const known = new ContentIndex()
  let bytes = 0
  for (const tile of sorted) {
    const before = entries.at(-1)
    const same = known.find(tile.bytes)
    if (same && before?.offset === same.offset && before.tileId + before.runLength === tile.id) {
      entries[entries.length - 1] = { ...before, runLength: before.runLength + 1 }
    } else if (same) {
      entries.push({ tileId: tile.id, ...same, runLength: 1 })
    } else {
      const content = await gzip(tile.bytes)
      const place = { offset: bytes, length: content.length }
      known.add(tile.bytes, place)
      contents.push(content)
      entries.push({ tileId: tile.id, ...place, runLength: 1 })
      bytes += content.length
    }
  }
  return { entries, contents, addressed: sorted.length, bytes }
}

interface ContentPlace {
  readonly offset: number
  readonly length: number
}

/** Finds bytes that were stored before: by a 32-bit hash (FNV-1a), then byte for byte. */
class ContentIndex {
  private readonly byHash = new Map<number, { bytes: Uint8Array; place: ContentPlace }[]>()

  find(bytes: Uint8Array): ContentPlace | null {
    const candidates = this.byHash.get(fnv1a(bytes)) ?? []
    return candidates.find((candidate) => equal(candidate.bytes, bytes))?.place ?? null
  }

  add(bytes: Uint8Array, place: ContentPlace): void {
    const hash = fnv1a(bytes)
    this.byHash.set(hash, [...(this.byHash.get(hash) ?? []), { bytes, place }])
  }
}

function fnv1a(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i])
}

/** The root alone where it fits; else leaves, twice as long until the root of their addresses fits. */
async function writeDirectories(entries: readonly DirectoryEntry[], gzip: Gzip) {
  const whole = await gzip(encodeDirectory(entries))
  if (whole.length <= ROOT_BYTES) return { root: whole, leaves: new Uint8Array(0) }
  for (let size = FIRST_LEAF_ENTRIES; ; size *= 2) {
    const pages: Uint8Array[] = []
    const addresses: DirectoryEntry[] = []
    let offset = 0
    for (let start = 0; start < entries.length; start += size) {
      const page = await gzip(encodeDirectory(entries.slice(start, start + size)))
      const first = entries[start]?.tileId ?? 0
      addresses.push({ tileId: first, offset, length: page.length, runLength: 0 })
      pages.push(page)
      offset += page.length
    }
    const root = await gzip(encodeDirectory(addresses))
    if (root.length <= ROOT_BYTES) return { root, leaves: join(pages) }
  }
}

const GZIP = 2
const MVT = 1
const DEGREE = 1e7

function writeHeader(
  { minZoom, maxZoom, bounds }: ArchiveFacts,
  data: TileData,
  [root, metadata, leaves]: readonly [number, number, number],
): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES)
  bytes.set(new TextEncoder().encode('PMTiles'))
  bytes[7] = 3
  const view = new DataView(bytes.buffer)
  const metadataAt = HEADER_BYTES + root
  const leavesAt = metadataAt + metadata
  const offsets = [HEADER_BYTES, root, metadataAt, metadata, leavesAt, leaves]
  const counts = [data.addressed, data.entries.length, data.contents.length]
  const numbers = [...offsets, leavesAt + leaves, data.bytes, ...counts]
  for (const [i, number] of numbers.entries()) view.setBigUint64(8 + 8 * i, BigInt(number), true)
  // Clustered, compression of directories, of tiles, kind of tiles, zooms.
  bytes.set([1, GZIP, GZIP, MVT, minZoom, maxZoom], 96)
  const [west, south, east, north] = bounds
  const corners = [west, south, east, north]
  for (const [i, degrees] of corners.entries()) {
    view.setInt32(102 + 4 * i, Math.round(degrees * DEGREE), true)
  }
  bytes[118] = minZoom
  view.setInt32(119, Math.round(((west + east) / 2) * DEGREE), true)
  view.setInt32(123, Math.round(((south + north) / 2) * DEGREE), true)
  return bytes
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
