import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { PMTiles, type Source, tileIdToZxy, zxyToTileId } from 'pmtiles'
import { expect, test } from 'vitest'
import { tileId } from './tile-id.ts'
import { type Tile, writePmtiles } from './write-pmtiles.ts'

const facts = {
  minZoom: 0,
  maxZoom: 14,
  bounds: [-2.1, 52.3, -1.7, 52.6],
  metadata: { name: 'test', vector_layers: [] },
} as const

function inMemory(archive: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: (offset, length) => {
      const data = archive.slice(offset, offset + length).buffer
      return Promise.resolve({ data })
    },
  }
  return new PMTiles(source, undefined, (buffer) => {
    const plain = gunzipSync(new Uint8Array(buffer))
    return Promise.resolve(plain.buffer.slice(plain.byteOffset, plain.byteOffset + plain.length))
  })
}

async function expectAllReadBack(tiles: readonly Tile[], archive: PMTiles): Promise<void> {
  for (const { z, x, y, bytes } of tiles) {
    const found = await archive.getZxy(z, x, y)
    const same = found !== undefined && Buffer.from(found.data).equals(bytes)
    if (!same) expect(found && new Uint8Array(found.data), [z, x, y].join('/')).toEqual(bytes)
  }
}

test('tile numbers are those of the reader, up to zoom 20', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), fc.nat(), fc.nat(), (z, a, b) => {
      const [x, y] = [a % 2 ** z, b % 2 ** z]
      expect(tileId(z, x, y)).toBe(zxyToTileId(z, x, y))
      expect(tileIdToZxy(tileId(z, x, y))).toEqual([z, x, y])
    }),
  )
})

const anyTiles = fc.uniqueArray(
  fc
    .tuple(fc.integer({ min: 0, max: 14 }), fc.nat(30), fc.nat(30), fc.uint8Array({ maxLength: 3 }))
    .map(([z, x, y, bytes]): Tile => ({ z, x: x % 2 ** z, y: y % 2 ** z, bytes })),
  { selector: ({ z, x, y }) => tileId(z, x, y), maxLength: 60 },
)

test('every tile reads back, and no other does', async () => {
  await fc.assert(
    fc.asyncProperty(anyTiles, async (tiles) => {
      const archive = inMemory(await writePmtiles(tiles, facts, gzipSync))
      await expectAllReadBack(tiles, archive)
      const ids = new Set(tiles.map(({ z, x, y }) => tileId(z, x, y)))
      for (let id = 0; id < 85; id++) {
        if (ids.has(id)) continue
        const [z, x, y] = tileIdToZxy(id)
        expect(await archive.getZxy(z, x, y)).toBeUndefined()
      }
    }),
    { numRuns: 50 },
  )
})

test('header, bounds and metadata read back; equal tiles are stored once', async () => {
  const same = Uint8Array.of(1, 2, 3)
  const tiles = [0, 1, 2, 3].map((i) => ({ z: 1, x: i & 1, y: i >> 1, bytes: same }))
  const archive = inMemory(await writePmtiles(tiles, facts, gzipSync))
  const header = await archive.getHeader()
  expect(header).toMatchObject({
    specVersion: 3,
    clustered: true,
    numAddressedTiles: 4,
    numTileEntries: 1,
    numTileContents: 1,
    minZoom: 0,
    maxZoom: 14,
    minLon: -2.1,
    maxLat: 52.6,
    tileType: 1,
  })
  expect(header.centerLat).toBeCloseTo(52.45, 6)
  expect(await archive.getMetadata()).toEqual(facts.metadata)
})

test('leaf directories, where the root would be too long', async () => {
  // Lengths and gaps without a pattern make directories that gzip cannot make small.
  let seed = 1
  const draw = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const tiles = Array.from({ length: 6000 }, (): Tile => {
    const bytes = Uint8Array.from({ length: 1 + draw(400) }, () => draw(256))
    return { z: 12, x: draw(4096), y: draw(4096), bytes }
  })
  const unique = [...new Map(tiles.map((tile) => [tileId(tile.z, tile.x, tile.y), tile])).values()]
  const archive = inMemory(await writePmtiles(unique, facts, gzipSync))
  const header = await archive.getHeader()
  expect(header.leafDirectoryLength).toBeGreaterThan(0)
  expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384)
  await expectAllReadBack(unique, archive)
})

test('an archive without a tile opens', async () => {
  const archive = inMemory(await writePmtiles([], facts, gzipSync))
  expect((await archive.getHeader()).numAddressedTiles).toBe(0)
  expect(await archive.getZxy(6, 31, 21)).toBeUndefined()
})
