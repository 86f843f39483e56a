import { expect, test } from 'vitest'
import { placeLabels } from './place-labels.ts'

const plane = { toPixels: (lng: number, lat: number) => [lng, lat] as const }
const label = (text: string, lng: number, lat: number) => ({ text, lng, lat })
const words = (labels: Parameters<typeof placeLabels>[0], size = 13) =>
  placeLabels(labels, plane, size).map(({ lines }) => lines.join(' '))

test('a label that would lie on one before is left out', () => {
  const labels = [label('Riverside', 100, 50), label('Mill Hill', 120, 55), label('Docks', 300, 50)]
  expect(words(labels)).toEqual(['Riverside', 'Docks'])
})

test('labels one above the other have room', () => {
  const labels = [label('Riverside', 100, 50), label('Mill Hill', 100, 70)]
  expect(placeLabels(labels, plane, 13)).toEqual([
    { lines: ['Riverside'], faded: false, x: 100, y: 50 },
    { lines: ['Mill Hill'], faded: false, x: 100, y: 70 },
  ])
})

test('two lines need room for two, and larger type more of it', () => {
  const two = [label('Mill Hill\n45.0', 100, 50), label('Docks', 100, 68)]
  expect(words(two)).toEqual(['Mill Hill 45.0'])
  expect(words([label('Docks', 100, 50), label('Quay', 100, 68)])).toHaveLength(2)
  expect(words([label('Docks', 100, 50), label('Quay', 100, 68)], 28)).toHaveLength(1)
})

test('what lies nowhere has no label', () => {
  expect(words([label('Old Docks', Number.NaN, Number.NaN)])).toEqual([])
})
