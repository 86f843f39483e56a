import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Place } from '../../domain/place.ts'
import { readPlaces, writePlaces } from './places.ts'

const word = fc.string({ unit: 'grapheme' })
const words = fc.option(word)
const figure = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0))

const place: fc.Arbitrary<Place> = fc.record({
  id: word,
  name: word,
  kind: word,
  lng: fc.double({ min: -180, max: 180, noNaN: true }).map((x) => x + 0),
  lat: fc.double({ min: -90, max: 90, noNaN: true }).map((x) => x + 0),
  outside: fc.boolean(),
  address: words,
  postcode: words,
  website: words,
  phone: words,
  serves: words,
  ageFrom: figure,
  ageTo: figure,
  hours: words,
  offers: words,
  source: word,
  school: fc.option(
    fc.record({
      type: word,
      phase: word,
      pupils: figure,
      freeSchoolMealsPercent: figure,
      sixthForm: fc.option(fc.boolean()),
      inspection: fc.option(
        fc.record({
          date: word,
          framework: word,
          judgements: fc.array(fc.record({ aspect: word, outcome: word })),
        }),
      ),
      results: fc.array(
        fc.record({
          stage: fc.constantFrom('key-stage-2' as const, 'key-stage-4' as const),
          year: word,
          pupils: figure,
          measures: fc.array(
            fc.record({
              measure: word,
              unit: fc.constantFrom('percent' as const, 'score' as const),
              value: figure,
              missing: fc.option(fc.constantFrom('suppressed' as const, 'not-collected' as const)),
            }),
          ),
        }),
      ),
    }),
  ),
})

const places = fc.uniqueArray(place, { selector: ({ id }) => id, maxLength: 5 })

test('places come back as they were', () => {
  fc.assert(
    fc.property(places, (all) => {
      const read = readPlaces(writePlaces(all))
      expect(read.ok ? read.value : read.problem).toEqual(all)
    }),
  )
})

test('is RFC 7946: a FeatureCollection of points, longitude first, id on the feature', () => {
  const [sample] = fc.sample(place, { numRuns: 1, seed: 3 })
  if (!sample) throw new Error('no sample')
  const text = writePlaces([{ ...sample, id: 'urn:1', lng: -1.9, lat: 52.4, outside: false }])
  const json = JSON.parse(text) as { features: { properties: object }[] }
  expect(json).toMatchObject({
    type: 'FeatureCollection',
    zoneExplorerFormat: 1,
    features: [
      { type: 'Feature', id: 'urn:1', geometry: { type: 'Point', coordinates: [-1.9, 52.4] } },
    ],
  })
  expect(json.features[0]?.properties).not.toHaveProperty('outside')
})

test('refuses an id that stands there twice, a wrong point, another version, a cut', () => {
  const [sample] = fc.sample(place, { numRuns: 1, seed: 3 })
  if (!sample) throw new Error('no sample')
  const twice = readPlaces(writePlaces([sample, sample]), 'schools')
  expect(!twice.ok && twice.problem.where).toBe('schools.geojson, features[1].id')
  expect(readPlaces(writePlaces([{ ...sample, lat: 91 }])).ok).toBe(false)
  const text = writePlaces([sample])
  expect(readPlaces(text.replace('"zoneExplorerFormat":1', '"zoneExplorerFormat":2')).ok).toBe(
    false,
  )
  for (let length = 0; length < text.length - 2; length++) {
    expect(readPlaces(text.slice(0, length)).ok).toBe(false)
  }
})
