import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { TINY_AREA } from '../../../tests/tiny-area.ts'
import { problemSentence } from '../../domain/result.ts'
import { MOST_FILE_BYTES } from './limits.ts'
import { readZoneFile } from './read-zone-file.ts'

function answer(content: string | Uint8Array, fileName: string): string {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  const result = readZoneFile(bytes, { fileName, area: TINY_AREA, swapped: false })
  return result.ok ? `${result.value.zones.length} zones` : problemSentence(result.problem)
}

const CORNERS = ['-1.9,52.5', '-1.88,52.5', '-1.88,52.52']

test('a million positions are refused, in GeoJSON, KML and KMZ', () => {
  const positions = Array.from({ length: 1_000_000 }, () => '0,0')
  // The shortest that GeoJSON can write: it is the number that is refused, not the size.
  const json = `{"type":"Polygon","coordinates":[[[${positions.join('],[')}]]]}`
  const kml = `<kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>${positions.join(
    ' ',
  )}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`
  expect(answer(json, 'a.geojson')).toMatch(/at most 200,000 positions/)
  expect(answer(kml, 'a.kml')).toMatch(/at most 200,000 positions/)
  expect(answer(zipSync({ 'doc.kml': strToU8(kml) }), 'a.kmz')).toMatch(/200,000 positions/)
})

test('a file beyond the limit is refused by its size', () => {
  expect(answer(new Uint8Array(MOST_FILE_BYTES + 1), 'a.geojson')).toMatch(
    /expected at most 8 MB, found 9 MB/,
  )
})

test('deep nesting is refused, in JSON and XML', () => {
  const deep = 2_000_000
  expect(answer('['.repeat(deep), 'a.geojson')).toMatch(/at most 64 deep/)
  expect(answer(`{"type":"Polygon","coordinates":${'['.repeat(deep)}`, 'a.json')).toMatch(/64 deep/)
  expect(answer('{"geometry":'.repeat(100_000), 'a.json')).toMatch(/64 deep/)
  expect(answer(`<kml>${'<Folder>'.repeat(100_000)}`, 'a.kml')).toMatch(/64 deep/)
  // Brackets in a text are none, nor are tags in a comment.
  expect(answer(`{"type":"Polygon","name":"${'['.repeat(100)}"}`, 'a.json')).toMatch(
    /list of rings/,
  )
  expect(answer(`<kml><!--${'<a>'.repeat(100)}--></kml>`, 'a.kml')).toMatch(/found none/)
})

test('a zip bomb is given up at the limit, whatever the zip says of its size', () => {
  const bomb = zipSync({ 'doc.kml': new Uint8Array(40_000_000) }, { level: 1 })
  expect(bomb.length).toBeLessThan(MOST_FILE_BYTES)
  expect(answer(bomb, 'a.kmz')).toMatch(/at most 8 MB when unpacked.*was not unpacked/)
  // Bytes 22 to 25 of the local header and 24 to 27 of the directory say how large it will be.
  const lying = bomb.slice()
  lying.set([9, 0, 0, 0], 22)
  expect(answer(lying, 'a.kmz')).toMatch(/at most 8 MB when unpacked/)
})

test('a scribble of long lines is refused without looking for every crossing', () => {
  const scribble = Array.from({ length: 60_000 }, (_, i) => [
    -1.9 + (i % 2) * 0.05 + i * 1e-7,
    52.5 + (i % 2) * 0.05 - i * 1e-7,
  ])
  expect(answer(JSON.stringify({ type: 'Polygon', coordinates: [scribble] }), 'a.json')).toMatch(
    /does not cross itself/,
  )
})

test('entities of a document are not unfolded', () => {
  const laughs = Array.from(
    { length: 20 },
    (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};&l${i};&l${i};">`,
  )
  const kml = `<!DOCTYPE kml [<!ENTITY l0 "ha">${laughs.join('')}]><kml><Placemark><name>&l20;</name></Placemark></kml>`
  expect(answer(kml, 'a.kml')).toMatch(/no geometry that can be read/)
})

test('rows and shapes without end are refused', () => {
  expect(answer('E01000000\n'.repeat(600_000), 'a.csv')).toMatch(/or 500,000 cells/)
  const many = Array.from({ length: 501 }, () => '{"type":"Feature"}')
  expect(answer(`{"type":"FeatureCollection","features":[${many.join()}]}`, 'a.json')).toMatch(
    /at most 500 shapes/,
  )
  expect(answer('a,'.repeat(1_000_000), 'a.csv')).toMatch(/or 500,000 cells/)
  expect(answer(`<kml>${'<a/>'.repeat(400_000)}</kml>`, 'a.kml')).toMatch(/300,000 parts/)
  expect(answer(`[${'{},'.repeat(400_000)}{}]`, 'a.json')).toMatch(/300,000 parts/)
})

const GOOD = [
  [
    'a.geojson',
    `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"North","zone_kind":"own-line"},"geometry":{"type":"MultiPolygon","coordinates":[[[[${CORNERS.join(
      '],[',
    )}]]]]}}]}`,
  ],
  [
    'a.kml',
    `<kml><Document><Placemark><name>North</name><MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>${CORNERS.join(
      ' ',
    )}</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry></Placemark></Document></kml>`,
  ],
  ['a.csv', 'zone,letter,neighbourhood_code,code_edition\n"North, east",A,E01000000,LSOA 2021\n'],
] as const

test('whatever is cut out of a good file or put into it, the answer is zones or a sentence', () => {
  const change = fc.record({
    file: fc.integer({ min: 0, max: GOOD.length - 1 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.integer({ min: 0, max: 40 }),
    insert: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.constantFrom('[', '{', '"', '<', '</', '>', '&', '1e999', '-', 'null', '[[[[', ',,', '\0'),
    ),
    name: fc.constantFrom(null, 'a.geojson', 'a.kml', 'a.csv', 'a'),
  })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const [fileName, good] = GOOD[changes[0]?.file ?? 0] ?? GOOD[0]
      let text: string = good
      for (const { at, remove, insert } of changes) {
        const start = Math.floor(at * text.length)
        text = text.slice(0, start) + insert + text.slice(start + remove)
      }
      expect(answer(text, changes[0]?.name ?? fileName)).toMatch(
        /^[1-9]\d* zones$|: expected .+, found .+\. .+/s,
      )
    }),
    { numRuns: 2000 },
  )
})

test('random bytes are a sentence', () => {
  const start = fc.constantFrom('', 'PK\u0003\u0004', '{', '<kml>', '\u00ef\u00bb\u00bf')
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 300 }), (head, tail) => {
      const bytes = Uint8Array.from([...strToU8(head, true), ...tail])
      expect(answer(bytes, 'a.kmz')).toMatch(/: expected .+, found .+\. .+/s)
    }),
    { numRuns: 1000 },
  )
})
