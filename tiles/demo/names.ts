import { type Random, shuffled } from './prng.ts'

// Old English and Norse parts of place names.
const FIRST_PARTS = [
  'Alder',
  'Apple',
  'Birk',
  'Bram',
  'Cinder',
  'Copper',
  'Crane',
  'Drake',
  'Eller',
  'Fallow',
  'Fern',
  'Garner',
  'Gild',
  'Gorse',
  'Hagg',
  'Harrow',
  'Hazel',
  'Heron',
  'Ivel',
  'Kestrel',
  'Lark',
  'Linnet',
  'Marl',
  'Nettle',
  'Otter',
  'Pear',
  'Pell',
  'Quarrel',
  'Rook',
  'Rowan',
  'Rush',
  'Sedge',
  'Silver',
  'Skel',
  'Sorrel',
  'Swallow',
  'Tarn',
  'Teasel',
  'Thistle',
  'Tollan',
  'Vetch',
  'Wend',
  'Whin',
  'Wren',
  'Yarrow',
  'Yew',
] as const

const SECOND_PARTS = [
  'acre',
  'beck',
  'brow',
  'combe',
  'croft',
  'dene',
  'fold',
  'garth',
  'gate',
  'holt',
  'hurst',
  'lea',
  'mead',
  'ridge',
  'shaw',
  'side',
  'slade',
  'stead',
  'thwaite',
  'wick',
  'worth',
  'well',
  'hythe',
  'field',
] as const

/** Pairs that make a town, village or ward of England. */
const REAL_NAMES = new Set([
  'Alderholt',
  'Applecroft',
  'Applegarth',
  'Appleshaw',
  'Birkbeck',
  'Bramfield',
  'Bramshaw',
  'Copperfield',
  'Fallowfield',
  'Fernhurst',
  'Gorsefield',
  'Harrowgate',
  'Hazeldene',
  'Hazelwick',
  'Herongate',
  'Heronshaw',
  'Larkfield',
  'Larkmead',
  'Nettleworth',
  'Ottershaw',
  'Rowanfield',
  'Rushcombe',
  'Rushcroft',
  'Rushwick',
  'Sedgefield',
  'Swallowfield',
  'Whinfield',
  'Whingate',
  'Wrenfield',
])

const QUALIFIERS = ['North', 'South', 'East', 'West', 'Upper', 'Lower', 'Old', 'New'] as const

/** Different English-sounding names in a seeded order; with qualifiers where pairs run out. */
export function placeNames(count: number, random: Random): string[] {
  // A letter that ends one part and begins the other reads badly: "Hazellea".
  const pairs = FIRST_PARTS.flatMap((first) =>
    SECOND_PARTS.filter((second) => !first.endsWith(second.charAt(0))).map(
      (second) => first + second,
    ),
  )
  const plain = shuffled(
    pairs.filter((name) => !REAL_NAMES.has(name)),
    random,
  )
  const names = plain.slice(0, count)
  for (let i = 0; names.length < count; i += 1) {
    const qualifier = QUALIFIERS[Math.floor(i / plain.length)]
    if (qualifier === undefined) throw new Error('More place names are asked for than there are.')
    names.push(`${qualifier} ${plain[i % plain.length] as string}`)
  }
  return names
}

const LETTERS = 'ABCDE'

/**
 * Names in the way of LSOAs: the area's name, a number for about five neighbours of one ward, a
 * letter: "Harrowmere 012C".
 *
 * @param wardOf ward of each neighbourhood, in ascending order
 */
export function neighbourhoodNames(prefix: string, wardOf: Int32Array): string[] {
  const digits = wardOf.length > 4000 ? 4 : 3
  let [number, letter] = [1, 0]
  return Array.from(wardOf, (ward, row) => {
    const full = letter === LETTERS.length
    if (row > 0 && (full || ward !== wardOf[row - 1])) [number, letter] = [number + 1, 0]
    letter += 1
    return `${prefix} ${String(number).padStart(digits, '0')}${LETTERS.charAt(letter - 1)}`
  })
}
