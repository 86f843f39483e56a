import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallPlace } from '../../domain/place-fixture.ts'
import { PlaceClusters } from './clusters.ts'

const points = fc
  .array(
    fc.record({
      lng: fc.double({ min: -2, max: -1.8, noNaN: true }),
      lat: fc.double({ min: 52.4, max: 52.5, noNaN: true }),
    }),
    { maxLength: 60 },
  )
  .map((all) => all.map((at, index) => smallPlace({ id: `own:${String(index)}`, ...at })))

test('at every zoom each place is drawn or counted exactly once', () => {
  fc.assert(
    fc.property(points, fc.double({ min: 4, max: 18, noNaN: true }), (places, zoom) => {
      const marks = new PlaceClusters(places).at(zoom)
      const drawn = marks.flatMap((mark) => (mark.kind === 'place' ? [mark.place.id] : []))
      const counted = marks.reduce((sum, mark) => sum + (mark.kind === 'count' ? mark.count : 0), 0)
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(drawn.length + counted).toBe(places.length)
    }),
  )
})

test('from zoom 16 on every place stands for itself, even at one point', () => {
  const places = ['a', 'b', 'c', 'd'].map((id) => smallPlace({ id, lng: -1.9, lat: 52.48 }))
  const clusters = new PlaceClusters(places)
  expect(clusters.at(15).map(({ kind }) => kind)).toEqual(['count'])
  expect(clusters.at(16).map(({ kind }) => kind)).toEqual(['place', 'place', 'place', 'place'])
})

test('a count opens at the zoom it names, and is outside only when all of it is', () => {
  const near = (id: string, step: number, outside: boolean) =>
    smallPlace({ id, lng: -1.9 + step * 0.002, lat: 52.48, outside })
  const mixed = new PlaceClusters([near('a', 0, true), near('b', 1, true), near('c', 2, false)])
  const [count] = mixed.at(8)
  if (count?.kind !== 'count') throw new Error('three places within 300 m are one count at zoom 8')
  expect(count.outside).toBe(false)
  expect(mixed.at(count.opensAtZoom - 1)).toHaveLength(1)
  expect(mixed.at(count.opensAtZoom).length).toBeGreaterThan(1)
  const allOutside = new PlaceClusters(['a', 'b', 'c'].map((id, step) => near(id, step, true)))
  expect(allOutside.at(8)[0]).toMatchObject({ kind: 'count', count: 3, outside: true })
})
