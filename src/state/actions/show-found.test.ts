import { beforeEach, expect, test } from 'vitest'
import { TINY_AREA } from '../../../tests/tiny-area.ts'
import { DEFAULT_VIEW } from '../../domain/view.ts'
import { useDraft } from '../draft.ts'
import { useView } from '../view.ts'
import { showFound } from './show-found.ts'

const AREA = {
  ...TINY_AREA,
  neighbourhoods: {
    ...TINY_AREA.neighbourhoods,
    lng: Float64Array.of(-1.9, -1.89, -1.88, -1.87),
    lat: new Float64Array(4).fill(52.5),
    surfaceKm2: new Float64Array(4).fill(0.5),
  },
}

beforeEach(() => {
  useView.setState({ view: DEFAULT_VIEW })
  useDraft.setState({ found: null })
})

test('what was found is selected, and shown with what lies round it', () => {
  expect(
    showFound({ area: AREA, target: { level: 'neighbourhood', row: 1 }, point: null }),
  ).toEqual({
    done: true,
  })
  const { found } = useDraft.getState()
  expect(found?.selection).toBe(useView.getState().view.selection)
  const [west = 0, south = 0, east = 0, north = 0] = found?.bounds ?? []
  // The middles of the two beside it are in the picture.
  expect([west < -1.9, east > -1.88, south < 52.5, north > 52.5]).toEqual([true, true, true, true])
})

test('finding the same again is another wish, and its point is in the picture', () => {
  const target = { level: 'neighbourhood', row: 1 } as const
  showFound({ area: AREA, target, point: null })
  const first = useDraft.getState().found
  const point = { lng: -1.7, lat: 52.7, text: 'ZX1 1AA' }
  showFound({ area: AREA, target, point })
  const { found } = useDraft.getState()
  expect(found).not.toBe(first)
  expect(found?.point).toBe(point)
  expect(found?.bounds[2]).toBe(-1.7)
  expect(found?.bounds[3]).toBe(52.7)
})

test('what the area does not have is not found', () => {
  expect(showFound({ area: AREA, target: { level: 'ward', row: 9 }, point: null })).toMatchObject({
    done: false,
  })
  expect(useDraft.getState().found).toBeNull()
})
