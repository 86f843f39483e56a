import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Bounds, middleOf, placesByKind, placesInView } from './nearest.ts'
import type { Place } from './place.ts'
import { smallPlace } from './place-fixture.ts'

const BOUNDS: Bounds = [-2, 52, -1, 53]

function placeAt(id: string, kind: string, at: readonly [number, number]): Place {
  return smallPlace({ id, name: id, kind, lng: at[0], lat: at[1] })
}

test('by kind in the order asked for, nearest to the middle first', () => {
  const places = [
    placeAt('far library', 'library', [-1.1, 52.9]),
    placeAt('park', 'park', [-1.5, 52.5]),
    placeAt('near library', 'library', [-1.51, 52.5]),
    placeAt('library elsewhere', 'library', [-3, 52.5]),
    placeAt('museum', 'museum', [-1.5, 52.5]),
  ]
  const found = placesByKind(places, BOUNDS, ['library', 'hospital', 'park'])
  expect(found.map(({ kind, places: list }) => [kind, list.map(({ place }) => place.id)])).toEqual([
    ['library', ['near library', 'far library']],
    ['park', ['park']],
  ])
  expect(found[1]?.places[0]?.distanceM).toBe(0)
})

test('places at the same point go by name', () => {
  const here = [-1.4, 52.4] as const
  const places = ['Cedar', 'Ash', 'Beech'].map((name) => placeAt(name, 'park', here))
  const names = placesByKind(places, BOUNDS, ['park'])[0]?.places.map(({ place }) => place.name)
  expect(names).toEqual(['Ash', 'Beech', 'Cedar'])
})

test('every place in view of a kind asked for is listed once, never further before nearer', () => {
  const points = fc.array(
    fc.tuple(
      fc.double({ min: -3, max: 0, noNaN: true }),
      fc.double({ min: 51, max: 54, noNaN: true }),
      fc.constantFrom('park', 'library'),
    ),
  )
  fc.assert(
    fc.property(points, (list) => {
      const places = list.map(([lng, lat, kind], i) => placeAt(`p${i}`, kind, [lng, lat]))
      const found = placesByKind(places, BOUNDS, ['library', 'park'])
      const ids = found.flatMap((section) => section.places.map(({ place }) => place.id))
      expect(ids.toSorted()).toEqual(
        placesInView(places, BOUNDS)
          .map(({ id }) => id)
          .toSorted(),
      )
      for (const section of found) {
        const distances = section.places.map((entry) => entry.distanceM)
        expect(distances).toEqual(distances.toSorted((a, b) => a - b))
      }
    }),
  )
})

test('edges are in view', () => {
  expect(placesInView([placeAt('a', 'park', [-2, 53])], BOUNDS)).toHaveLength(1)
  expect(middleOf(BOUNDS)).toEqual({ lng: -1.5, lat: 52.5 })
})
