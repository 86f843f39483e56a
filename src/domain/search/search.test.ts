import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallArea } from '../area-fixture.ts'
import type { Place } from '../place.ts'
import { smallPlace, smallSchool } from '../place-fixture.ts'
import { indexArea, indexPlaces } from './area-index.ts'
import { search, type SearchHit } from './search.ts'
import { searchWords } from './search-words.ts'

const BEGINNINGS = [
  'Alder',
  'Bram',
  'Cole',
  'Eccle',
  'Hazel',
  'King',
  'Lang',
  'Stan',
  'Thorn',
  'Yard',
]
const ENDINGS = ['field', 'standing', 'combe', 'wick', 'bridge', 'worth', 'thwaite']
const SIDES = ['', ' East', ' West & Heath', " St Mary's", ' Hill Top']

const NAMES = BEGINNINGS.flatMap((beginning, i) =>
  ENDINGS.map((ending, j) => `${beginning}${ending}${SIDES[(3 * i + j) % SIDES.length] ?? ''}`),
)

const place = (id: string, name: string, { kind = 'library', postcode = 'ZX1 1AA' } = {}): Place =>
  smallPlace({ id, name, kind, postcode, school: kind === 'library' ? null : smallSchool() })

const AREA = smallArea({
  wards: NAMES,
  neighbourhoods: NAMES.map((_, row) => ({
    name: `Testford 0${String(row).padStart(2, '0')}A`,
    ward: row,
    residents: 1500,
    cells: {},
  })),
})

const PLACES = [
  place('a', 'Kingstanding Primary School', { kind: 'primary-school', postcode: 'ZX4 4AB' }),
  place('b', 'Kingstanding Library'),
]

const INDEX = indexArea(AREA)
const PLACE_INDEX = indexPlaces(PLACES, (kind) =>
  kind === 'library' ? 'Library' : 'Primary school',
)
const POSTCODES = {
  size: 3,
  postcodes: ['ZX1 1AA', 'ZX1 1AB', 'ZX11 1AA'],
  lng: new Float64Array(3),
  lat: new Float64Array(3),
}

const answer = (text: string) =>
  search({ text, index: INDEX, places: PLACE_INDEX, postcodes: POSTCODES })

function nameOf(hit: SearchHit): string {
  switch (hit.kind) {
    case 'ward':
      return AREA.wards.names[hit.target.row] ?? ''
    case 'neighbourhood':
      return AREA.neighbourhoods.names[hit.target.row] ?? ''
    case 'postcode':
      return POSTCODES.postcodes[hit.row] ?? ''
    default:
      return hit.place.name
  }
}

const wardsFor = (text: string) =>
  answer(text)
    .filter(({ kind }) => kind === 'ward')
    .flatMap(({ hits }) => hits.map(nameOf))

const someName = fc.constantFrom(...NAMES)

test('a name as it stands is the first that is found', () => {
  fc.assert(
    fc.property(someName, (name) => {
      const [first] = answer(name)
      expect(first?.kind).toBe('ward')
      expect(first?.hits.map(nameOf)[0]).toBe(name)
    }),
  )
})

test('its words in any order, without accents, capitals and punctuation, find it first', () => {
  const shuffled = someName.chain((name) => {
    const words = searchWords(name)
    return fc
      .shuffledSubarray([...words], { minLength: words.length })
      .map((order) => ({ name, text: order.join(' ') }))
  })
  fc.assert(
    fc.property(shuffled, ({ name, text }) => {
      expect(wardsFor(text)[0]).toBe(name)
    }),
  )
})

interface Typo {
  readonly kind: 'missing' | 'too many' | 'wrong' | 'swapped'
  readonly at: number
  readonly letter: string
}

function withTypo(word: string, { kind, at, letter }: Typo): string {
  const here = at % word.length
  const [before, after] = [word.slice(0, here), word.slice(here + 1)]
  switch (kind) {
    case 'missing':
      return before + after
    case 'too many':
      return before + letter + word.slice(here)
    case 'wrong':
      return before + letter + after
    case 'swapped':
      return before + after.slice(0, 1) + (word[here] ?? '') + after.slice(1)
  }
}

const typo: fc.Arbitrary<Typo> = fc.record({
  kind: fc.constantFrom('missing', 'too many', 'wrong', 'swapped'),
  at: fc.nat(20),
  letter: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz')),
})

test('with a typing error in a word it is among the first five', () => {
  fc.assert(
    fc.property(someName, typo, (name, error) => {
      const [first = '', ...others] = searchWords(name)
      const wrong = withTypo(first, error)
      // Another name altogether is what was typed then.
      fc.pre(!NAMES.some((other) => searchWords(other).some((word) => word.startsWith(wrong))))
      expect(wardsFor([wrong, ...others].join(' ')).slice(0, 5)).toContain(name)
    }),
    { numRuns: 300 },
  )
})

test('a name that is written as two words is found', () => {
  expect(wardsFor('king standing')[0]).toBe('Kingstanding East')
})

test('beginnings find, wards before schools, places and neighbourhoods of the ward', () => {
  const groups = answer('kingst')
  expect(groups.map(({ kind, hits }) => [kind, nameOf(hits[0] as SearchHit)])).toEqual([
    ['ward', 'Kingstanding East'],
    ['school', 'Kingstanding Primary School'],
    ['place', 'Kingstanding Library'],
    ['neighbourhood', 'Testford 036A'],
  ])
})

test('a place is found by its kind and its postcode too', () => {
  expect(answer('library').flatMap(({ hits }) => hits.map(nameOf))).toEqual([
    'Kingstanding Library',
  ])
  expect(answer('zx4 4ab').map(({ kind }) => kind)).toEqual(['school'])
})

test('codes are found by their beginning, at the level they are of', () => {
  expect(answer('w10')).toMatchObject([{ kind: 'ward', found: 10 }])
  expect(answer('N101').flatMap(({ hits }) => hits.map(nameOf))).toEqual(['Testford 001A'])
})

test('postcodes are found by their beginning, and all are counted', () => {
  const [group] = answer('ZX1 1')
  expect(group).toMatchObject({ kind: 'postcode', found: 2 })
  expect(answer('zx11').flatMap(({ hits }) => hits.map(nameOf))).toEqual([
    'ZX1 1AA',
    'ZX1 1AB',
    'ZX11 1AA',
  ])
})

test('many are counted and the first are shown: more where there is one kind only', () => {
  expect(answer('testford')).toMatchObject([{ kind: 'neighbourhood', found: 70 }])
  expect(answer('testford')[0]?.hits).toHaveLength(12)
  expect(answer('k')[0]?.hits).toHaveLength(5)
})

test('nothing is found by nothing, nor by what is nowhere', () => {
  expect(answer('')).toEqual([])
  expect(answer(' - ')).toEqual([])
  expect(answer('xylophone')).toEqual([])
})
