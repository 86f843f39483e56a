import { smallArea } from '../../../src/domain/area-fixture.ts'
import type { Place } from '../../../src/domain/place.ts'
import { smallPlace } from '../../../src/domain/place-fixture.ts'
import { indexArea, indexPlaces } from '../../../src/domain/search/area-index.ts'
import { search } from '../../../src/domain/search/search.ts'
import { type BenchCase, sample } from '../bench-case.ts'

const WARDS = 8000
const NEIGHBOURHOODS = 33_755
const PLACES = 25_000

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
const ENDINGS = ['field', 'standing', 'combe', 'wick', 'bridge', 'worth', 'thwaite', 'minster']
const SORTS = ['Primary School', 'Academy', 'Library', 'Church of England Primary School']

/** Made of few parts, as names are: thousands of words, each in some dozens of names. */
function nameOf(at: number): string {
  const first = BEGINNINGS[at % BEGINNINGS.length] ?? ''
  const second = ENDINGS[Math.floor(at / 10) % ENDINGS.length] ?? ''
  const letters = Math.floor(at / 80)
    .toString(26)
    .replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q')
  return `${first}${letters}${second}`
}

function placeOf(at: number): Place {
  const name = `${nameOf(at)} ${SORTS[at % SORTS.length] ?? ''}`
  return smallPlace({ id: `own:${String(at)}`, name })
}

/** Ten kinds of typing, with and without errors, one after the other. */
const TYPED = [
  'k',
  'ki',
  'kingq',
  'standing kingq',
  'kingqstandign',
  'primary scool',
  'church langr',
  'yard 12',
  'n100',
  'zz',
]

/** All of England: what a letter costs, and once the index. */
export const searchCases: BenchCase = async ({ runs }) => {
  const area = smallArea({
    wards: Array.from({ length: WARDS }, (_, row) => nameOf(row)),
    neighbourhoods: Array.from({ length: NEIGHBOURHOODS }, (_, row) => ({
      name: `${nameOf(Math.floor(row / 100))} ${String(row % 100).padStart(3, '0')}A`,
      ward: row % WARDS,
      residents: 1500,
      cells: {},
    })),
  })
  const list = Array.from({ length: PLACES }, (_, at) => placeOf(at))
  const index = indexArea(area)
  const places = indexPlaces(list, () => 'School')
  return [
    {
      id: 'search-england-index',
      title: `index ${PLACES} names`,
      per: 'loop',
      samples: await sample(runs, () => indexPlaces(list, () => 'School')),
    },
    {
      id: 'search-england',
      title: `search England ${TYPED.length} times`,
      per: 'loop',
      samples: await sample(runs, () => {
        for (const text of TYPED) search({ text, index, places, postcodes: null })
      }),
    },
  ]
}
