/**
 * A tiny town that never changes: two rows of four square neighbourhoods, three wards, two output areas
 * and some hundred people each. East of it lies one neighbourhood of another authority, so that reading
 * has something to leave out.
 *
 *     1 2 | 3 | 4 || 9
 *     5 6 | 7 | 8 ||
 */
export interface PlannedNeighbourhood {
  readonly number: number
  readonly code: string
  readonly name: string
  readonly ward: string
  readonly wardName: string
  readonly authority: string
  readonly authorityName: string
  /** West, south, east, north. */
  readonly square: readonly [number, number, number, number]
  readonly outputAreas: readonly PlannedOutputArea[]
}

export interface PlannedOutputArea {
  readonly code: string
  readonly lng: number
  readonly lat: number
  readonly residents: number
}

export const TOWN_CODE = 'E08000099'
/** With a comma, as "Kingston upon Hull, City of" has it. */
const TOWN_NAME = 'Tinyton, City of'
const NEIGHBOUR_CODE = 'E08000098'
const NEIGHBOUR_NAME = 'Nextborough'

const WEST = -1.9
const SOUTH = 52.48
const WIDTH = 0.01
const HEIGHT = 0.008

const WARDS = [
  { code: 'E05090001', name: 'Mill Bank', columns: [0, 1] },
  { code: 'E05090002', name: "St Anne's", columns: [2] },
  { code: 'E05090003', name: 'Long Field', columns: [3] },
  { code: 'E05090004', name: 'Elsewhere', columns: [4] },
] as const

export const PLANNED_WARDS = WARDS.map(({ code, name, columns }) => {
  const [first = 0] = columns
  const isTown = first < 4
  return {
    code,
    name,
    authority: isTown ? TOWN_CODE : NEIGHBOUR_CODE,
    authorityName: isTown ? TOWN_NAME : NEIGHBOUR_NAME,
    // The publisher's two layers never share vertices: a metre or two to the north.
    square: [
      WEST + first * WIDTH,
      SOUTH + 0.00002,
      WEST + (first + columns.length) * WIDTH,
      SOUTH + 2 * HEIGHT + 0.00002,
    ] as const,
  }
})

export const PLANNED_NEIGHBOURHOODS: readonly PlannedNeighbourhood[] = [
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 1],
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [4, 1],
].map(([column = 0, row = 0], index) => plan(index + 1, column, row))

function plan(number: number, column: number, row: number): PlannedNeighbourhood {
  const ward = WARDS.find(({ columns }) => (columns as readonly number[]).includes(column))
  if (ward === undefined) throw new Error(`no ward in column ${column}`)
  const isTown = column < 4
  const west = WEST + column * WIDTH
  const south = SOUTH + row * HEIGHT
  return {
    number,
    code: `E0109000${number}`,
    name: `${isTown ? 'Tinyton' : 'Nextborough'} 00${number}A`,
    ward: ward.code,
    wardName: ward.name,
    authority: isTown ? TOWN_CODE : NEIGHBOUR_CODE,
    authorityName: isTown ? TOWN_NAME : NEIGHBOUR_NAME,
    square: [west, south, west + WIDTH, south + HEIGHT],
    outputAreas: [1, 2].map((half) => ({
      code: `E009000${number}${half}`,
      lng: west + (half * WIDTH) / 3,
      lat: south + HEIGHT / 2,
      residents: 100 * number + 50 * half,
    })),
  }
}

export function residentsOf({ outputAreas }: PlannedNeighbourhood): number {
  return outputAreas.reduce((sum, { residents }) => sum + residents, 0)
}
