import { expect, test } from 'vitest'
import { placeLabels } from './place-labels.ts'

const plane = (lng: number, lat: number) => [lng, lat] as const
const label = (text: string, lng: number, lat: number) => ({ text, lng, lat })

test('a label that would lie on one before is left out', () => {
  const labels = [label('Riverside', 100, 50), label('Mill Hill', 120, 55), label('Docks', 300, 50)]
  expect(placeLabels(labels, plane).map(({ text }) => text)).toEqual(['Riverside', 'Docks'])
})

test('labels one above the other have room', () => {
  const labels = [label('Riverside', 100, 50), label('Mill Hill', 100, 70)]
  expect(placeLabels(labels, plane)).toEqual([
    { text: 'Riverside', x: 100, y: 50 },
    { text: 'Mill Hill', x: 100, y: 70 },
  ])
})
