import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { expect, test } from 'vitest'
import { problemSentence } from '../domain/result.ts'
import type { LinePolygon } from '../domain/zones/zone.ts'
import { crc32 } from './area-package/crc32.ts'
import { toBase64Url } from './link/base64url.ts'
import { PackedWriter } from './link/packed-bytes.ts'
import type { LinkZone } from './link/packed-zone.ts'
import { readZoneLink, writeZoneLink } from './zone-link.ts'

/** A long but usual place for a page to stand, with the longest view that one is likely to share. */
const ADDRESS =
  'https://maps.somewhere-in-england.gov.uk/childrens-zones/zone-explorer/?area=bournemouth-christchurch-and-poole&room=zones&level=ward&indicator=unemployment-claimants&frame=natural&at=52.48123,-1.90123,11.25&pick=neighbourhood:E01009417'
/** As long as the interface lets a name be. */
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
const mark = fc.integer({ min: 0, max: 11 })
const lsoa = fc
  .integer({ min: 0, max: 35_800 })
  .map((number) => `E01${String(number).padStart(6, '0')}`)
const codes = (minLength: number, maxLength: number) =>
  fc.uniqueArray(lsoa, { minLength, maxLength }).map((list) => list.sort())

const wholeZone = (fewest: number, most: number): fc.Arbitrary<LinkZone> =>
  fc.record({
    name,
    mark,
    codeEdition: fc.constant('LSOA 2021'),
    shape: fc.record({ kind: fc.constant('neighbourhoods'), codes: codes(fewest, most) }),
  })

/** On the grid of a link, anticlockwise around a middle, so that it comes back bit for bit (and no zero is negative). */
const ring = fc
  .record({
    x: fc.integer({ min: -500_000, max: 100_000 }),
    y: fc.integer({ min: 5_000_000, max: 5_500_000 }),
    corners: fc.integer({ min: 3, max: 40 }),
    radius: fc.integer({ min: 200, max: 5000 }),
  })
  .map(({ x, y, corners, radius }) =>
    Array.from({ length: corners }, (_, i) => {
      const angle = (2 * Math.PI * i) / corners
      return [
        Math.round(x + radius * Math.cos(angle)) / 1e5 + 0,
        Math.round(y + radius * Math.sin(angle)) / 1e5,
      ] as const
    }),
  )

const lineZone: fc.Arbitrary<LinkZone> = fc.record({
  name,
  mark,
  codeEdition: fc.constant('LSOA 2021'),
  shape: fc.record({
    kind: fc.constant('own-line'),
    polygons: fc.array(
      ring.map((outer): LinePolygon => [outer]),
      { minLength: 1, maxLength: 3 },
    ),
  }),
})

test('zones of both kinds come back from their link', () => {
  const zones = fc.array(fc.oneof(wholeZone(0, 60), lineZone), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(zones, (given) => {
      const read = readZoneLink(`#${writeZoneLink({ area: 'birmingham', zones: given })}`)
      expect(read).toEqual({ ok: true, value: { area: 'birmingham', zones: given } })
    }),
  )
})

test('three zones of forty neighbourhoods fit into 2,000 characters, however scattered', () => {
  const three = fc.array(wholeZone(40, 40), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(three, (zones) => {
      const link = `${ADDRESS}#${writeZoneLink({ area: 'bournemouth-christchurch-and-poole', zones })}`
      expect(link.length).toBeLessThan(2000)
    }),
    { numRuns: 500 },
  )
})

test('what a link carries may stand in an address as it is', () => {
  fc.assert(
    fc.property(lineZone, (zone) => {
      expect(writeZoneLink({ area: 'town', zones: [zone] })).toMatch(/^zones=1\.[\w-]+$/)
    }),
  )
})

const ONE: LinkZone = {
  name: 'Shard End',
  mark: 0,
  codeEdition: 'LSOA 2021',
  shape: { kind: 'neighbourhoods', codes: ['E01009417', 'E01009418', 'E01033561'] },
}

function sentenceOf(fragment: string): string {
  const read = readZoneLink(fragment)
  return read === null ? 'no zones' : read.ok ? 'zones' : problemSentence(read.problem)
}

test('any change on the way is noticed and said, and never brings a half-right zone', () => {
  const link = writeZoneLink({ area: 'birmingham', zones: [ONE] })
  const start = 'zones=1.'.length
  fc.assert(
    fc.property(
      fc.integer({ min: start, max: link.length - 1 }),
      fc.constantFrom('A', 'z', '0', '_', '', '%', 'AA'),
      (at, instead) => {
        const damaged = link.slice(0, at) + instead + link.slice(at + 1)
        if (damaged !== link) expect(sentenceOf(damaged)).toMatch(/Nothing of yours has changed/)
      },
    ),
  )
  expect(sentenceOf(link.slice(0, -20))).toMatch(/cut long links short/)
  expect(sentenceOf('zones=1.')).toMatch(/missing or was changed/)
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
      readZoneLink(text)
      readZoneLink(`#zones=1.${text}`)
    }),
  )
})

test('a fragment without zones is none of its business, one with others beside them is', () => {
  expect(readZoneLink('')).toBeNull()
  expect(readZoneLink('#top')).toBeNull()
  expect(readZoneLink(`#weights=3&${writeZoneLink({ area: 'town', zones: [ONE] })}`)?.ok).toBe(true)
})

test('a newer version is named', () => {
  expect(sentenceOf('#zones=3.whatever')).toMatch(/version 3, made by a newer Zone Explorer/)
  expect(sentenceOf('#zones=0.whatever')).toMatch(/version 0, which no Zone Explorer makes/)
})

test('bytes that would swell beyond what they say, or beyond the limit, are damage', () => {
  const bomb = new Uint8Array(20_000_000)
  const fragmentOf = (length: number) => {
    const head = new PackedWriter()
      .count(crc32(bomb.subarray(0, length)))
      .count(length)
      .finish()
    return `zones=1.${toBase64Url(Uint8Array.from([...head, ...deflateSync(bomb)]))}`
  }
  expect(sentenceOf(fragmentOf(100))).toMatch(/missing or was changed/)
  expect(sentenceOf(fragmentOf(20_000_000))).toMatch(/missing or was changed/)
})
