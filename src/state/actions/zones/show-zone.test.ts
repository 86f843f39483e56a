import { beforeEach, expect, test } from 'vitest'
import { TINY_AREA } from '../../../../tests/tiny-area.ts'
import { EMPTY_SHAPE, type ZoneShape } from '../../../domain/zones/zone.ts'
import { useDraft } from '../../draft.ts'
import { showZone } from './show-zone.ts'

const SHAPE: ZoneShape = {
  kind: 'own-line',
  polygons: [
    [
      [
        [-1.9, 52.4],
        [-1.8, 52.4],
        [-1.8, 52.5],
      ],
    ],
  ],
}
const wished = () => useDraft.getState().boundsWished
const seeing = (inView: readonly [number, number, number, number] | null) => {
  useDraft.setState({ inView, boundsWished: null })
}

beforeEach(() => {
  seeing(null)
})

test('a zone comes into view with what lies round it, from afar and from elsewhere', () => {
  for (const inView of [null, [-4, 50, 0, 55], [-1.7, 52.4, -1.6, 52.5]] as const) {
    seeing(inView)
    showZone({ area: TINY_AREA, shape: SHAPE })
    const [west = 0, south = 0, east = 0, north = 0] = wished() ?? []
    expect([west < -1.9, south < 52.4, east > -1.8, north > 52.5]).toEqual(Array(4).fill(true))
  }
})

test('what can be worked on where it is, and what has no ground, moves nothing', () => {
  seeing([-2, 52.3, -1.7, 52.6])
  showZone({ area: TINY_AREA, shape: SHAPE })
  expect(wished()).toBeNull()
  seeing(null)
  showZone({ area: TINY_AREA, shape: EMPTY_SHAPE })
  expect(wished()).toBeNull()
})
