import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AreaManifest, IndicatorFacts, National } from '../../domain/area.ts'
import { readAreasIndex, writeAreasIndex } from './areas-index.ts'
import { readManifest, writeManifest } from './manifest.ts'
import { readResources } from './resources.ts'

const word = fc.string({ unit: 'grapheme' })
const count = fc.nat()
const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)

const national: fc.Arbitrary<National> = fc.record({
  n: fc.integer({ min: 1 }),
  weightedMean: figure,
  unweightedMean: figure,
  quantiles: fc
    .array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 1001, maxLength: 1001 })
    .map((values) => values.map((value) => value + 0).sort((a, b) => a - b)),
  edition: word,
  weight: word,
  method: word,
})

const indicator: fc.Arbitrary<IndicatorFacts> = fc.record({
  id: word,
  level: fc.constantFrom('neighbourhood', 'ward'),
  areaMean: fc.option(figure),
  weight: word,
  edition: word,
  missing: fc.record({
    suppressed: count,
    notCollected: count,
    notComparable: count,
    noBestFit: count,
  }),
  national: fc.option(national),
})

const manifest: fc.Arbitrary<AreaManifest> = fc.record({
  id: word,
  title: word,
  formatVersion: fc.constant(1),
  builderVersion: word,
  built: word,
  madeUp: fc.boolean(),
  countryName: word,
  codes: fc.array(fc.record({ code: word, name: word })),
  bounds: fc.tuple(figure, figure, figure, figure),
  neighbourhoods: fc.record({ edition: word, count }),
  wards: fc.record({
    edition: word,
    count,
    withNeighbourhoods: count,
    lookupEdition: fc.option(word),
    assignedByPolygon: count,
  }),
  outputAreas: count,
  ageBands: fc.array(fc.record({ id: word, from: count, to: fc.option(count) })),
  tiles: fc.record({ minZoom: count, maxZoom: count }),
  indicators: fc.array(indicator, { maxLength: 2 }),
  ownIndicators: fc.array(
    fc.record({
      id: word,
      title: word,
      direction: fc.constantFrom('higher-is-worse', 'lower-is-worse'),
      unit: fc.constantFrom('percent', 'score'),
      decimals: count,
      denominatorWords: word,
      meaning: word,
      source: word,
      licence: word,
    }),
    { maxLength: 2 },
  ),
  sources: fc.array(
    fc.record({
      id: word,
      title: word,
      publisher: word,
      edition: word,
      address: word,
      file: word,
      licence: word,
      attribution: fc.array(word),
      checksum: word,
      bytes: count,
      rowsRead: count,
      rowsKept: count,
      geography: word,
      gives: word,
    }),
    { maxLength: 3 },
  ),
  notes: fc.array(word),
})

const resource = fc.record({
  path: word.map((name) => `${name}.arrow`),
  bytes: count,
  hash: word,
  fields: fc.option(
    fc.array(
      fc.record({ name: word, type: fc.constantFrom('string' as const, 'integer', 'number') }),
    ),
  ),
})

test('a manifest comes back as it was, with its list of files', () => {
  fc.assert(
    fc.property(manifest, fc.array(resource), (facts, resources) => {
      const text = writeManifest(facts, resources)
      const read = readManifest(text)
      expect(read.ok ? read.value : read.problem).toEqual(facts)
      const listed = readResources(text)
      expect(listed.ok && listed.value).toEqual(resources)
    }),
    { numRuns: 60 },
  )
})

const plain = fc.sample(manifest, { numRuns: 1, seed: 7 })[0]

test('it is a Frictionless Data Package whose first member is the version', () => {
  if (!plain) throw new Error('no sample')
  const source = {
    ...{ id: 's', title: 'Boundaries', publisher: 'ONS', edition: '2021', file: 'b.geojson' },
    ...{ licence: 'Open Government Licence v3.0', attribution: [], checksum: 'sha256:0', bytes: 1 },
    ...{ rowsRead: 1, rowsKept: 1, geography: 'LSOA 2021', gives: 'boundaries' },
  }
  const text = writeManifest(
    { ...plain, id: 'grid', sources: [{ ...source, address: 'https://example.org/b' }] },
    [
      {
        path: 'wards.arrow',
        bytes: 9,
        hash: 'sha256:1',
        fields: [{ name: 'code', type: 'string' }],
      },
    ],
  )
  const json = JSON.parse(text) as Record<string, unknown>
  expect(Object.keys(json)[0]).toBe('formatVersion')
  expect(json).toMatchObject({
    name: 'grid',
    licenses: [{ name: 'OGL-UK-3.0', title: 'Open Government Licence v3.0' }],
    sources: [{ title: 'Boundaries', path: 'https://example.org/b' }],
    resources: [
      {
        name: 'wards',
        path: 'wards.arrow',
        format: 'arrow',
        mediatype: 'application/vnd.apache.arrow.file',
        schema: { fields: [{ name: 'code', type: 'string' }], primaryKey: 'code' },
      },
    ],
  })
})

test('cut or changed text is a problem or another manifest, never an exception', () => {
  if (!plain) throw new Error('no sample')
  const text = writeManifest(plain, [])
  for (let length = 0; length < text.length - 2; length += 97) {
    expect(readManifest(text.slice(0, length)).ok).toBe(false)
  }
  fc.assert(
    fc.property(fc.nat(text.length - 2), fc.string({ minLength: 1, maxLength: 1 }), (at, other) => {
      const read = readManifest(text.slice(0, at) + other + text.slice(at + 1))
      if (!read.ok) expect(read.problem.where).toContain('datapackage.json')
    }),
  )
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(readManifest(json).ok).toBe(false)
    }),
  )
})

test('names the member that is wrong, what was expected and what was found', () => {
  if (!plain) throw new Error('no sample')
  const json = JSON.parse(writeManifest(plain, [])) as { wards: Record<string, unknown> }
  json.wards['count'] = -3
  const read = readManifest(JSON.stringify(json))
  expect(!read.ok && read.problem).toEqual({
    where: 'datapackage.json, wards.count',
    expected: 'a whole number from 0 on',
    found: '-3',
    remedy: 'Build the area again.',
  })
  const page = readManifest('<!doctype html>')
  expect(!page.ok && page.problem.found).toBe('a web page')
})

test('the list of areas comes back as it was', () => {
  const listing = fc.record({ id: word, title: word, codes: fc.array(word) })
  fc.assert(
    fc.property(fc.array(listing), (areas) => {
      const read = readAreasIndex(writeAreasIndex(areas))
      expect(read.ok && read.value).toEqual(areas)
    }),
  )
  expect(readAreasIndex('{"version":2,"areas":[]}').ok).toBe(false)
})
