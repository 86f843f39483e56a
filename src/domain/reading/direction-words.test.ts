import { expect, test } from 'vitest'
import { TINY_AREA } from '../../../tests/tiny-area.ts'
import { directionWords } from './direction-words.ts'

const AREA = {
  ...TINY_AREA,
  neighbourhoods: {
    ...TINY_AREA.neighbourhoods,
    lng: Float64Array.of(-1.9, -1.88, -1.88, -1.9),
    lat: Float64Array.of(52.5, 52.5, 52.488, 52.488),
  },
}
const at = (row: number) => ({ level: 'neighbourhood', row }) as const

test('a neighbour lies in a direction, and in another ward it says in which', () => {
  expect(directionWords(AREA, at(0), at(1))).toBe('to the east')
  expect(directionWords(AREA, at(0), at(2))).toBe('to the south-east, in Name of E05000001 ward')
  expect(directionWords(AREA, at(2), at(0))).toBe('to the north-west, in Name of E05000000 ward')
})
