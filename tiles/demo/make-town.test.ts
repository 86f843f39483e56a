import inPolygon from '@turf/boolean-point-in-polygon'
import type { Polygon, Position } from 'geojson'
import { expect, test, vi } from 'vitest'
import { INDICATORS } from '../../src/catalogue/indicators.ts'
import { PLACE_KINDS } from '../../src/catalogue/places.ts'
import type { AreaInput } from '../area-input.ts'
import { makeTown } from './make-town.ts'

// A town takes a second or two where other work fills the machine.
vi.setConfig({ testTimeout: 60_000 })

const town = makeTown({ seed: 1, size: 'town' })
const townOf = new Map(
  [1, 4, 9].map((seed) => [seed, seed === 1 ? town : makeTown({ seed, size: 'town' })]),
)

const asText = (input: AreaInput): string =>
  JSON.stringify(input, (_key, value: unknown) => {
    if (value instanceof Map) return [...(value as Map<unknown, unknown>)]
    return value instanceof Float64Array ? [...value] : value
  })

test('the same seed gives the same bytes, another seed another town', () => {
  const text = asText(town)
  expect(asText(makeTown({ seed: 1, size: 'town' })) === text).toBe(true)
  expect(asText(townOf.get(4) as AreaInput) === text).toBe(false)
})

test('it has the promised numbers of everything', () => {
  expect(town.neighbourhoods).toHaveLength(380)
  expect(town.wards).toHaveLength(24)
  expect(town.outputAreas).toHaveLength(1900)
  const { schools, services, assets } = town.places
  expect(Math.abs(schools.length - 250)).toBeLessThan(25)
  expect(Math.abs(services.length - 465)).toBeLessThan(25)
  expect(Math.abs(assets.length - 315)).toBeLessThan(20)
  expect(town.madeUp).toBe(true)
})

test('codes are different from each other and from all real ones', () => {
  const codes = [...town.neighbourhoods, ...town.wards, ...town.outputAreas].map(({ code }) => code)
  expect(new Set(codes).size).toBe(380 + 24 + 1900)
  expect(codes.filter((code) => !code.startsWith('X') || code.length !== 9)).toEqual([])
  expect(new Set(town.neighbourhoods.map(({ name }) => name)).size).toBe(380)
  expect(new Set(town.wards.map(({ name }) => name)).size).toBe(24)
})

test('people add up, by age and by output area', () => {
  const byCode = new Map<string, number[]>()
  for (const { neighbourhood, residents } of town.outputAreas) {
    byCode.set(neighbourhood, [...(byCode.get(neighbourhood) ?? []), residents])
  }
  for (const { code, residents, residentsByBand } of town.neighbourhoods) {
    const parts = byCode.get(code) ?? []
    expect(parts).toHaveLength(5)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(residents)
    expect([...residentsByBand.values()].reduce((sum, part) => sum + part, 0)).toBe(residents)
    expect([...residentsByBand.keys()]).toEqual(town.ageBands.map(({ id }) => id))
  }
})

test.each([1, 4, 9])(
  'seed %i: output areas lie inside their neighbourhood, five different points',
  (seed) => {
    const { neighbourhoods, outputAreas } = townOf.get(seed) as AreaInput
    const shapes = new Map(neighbourhoods.map(({ code, geometry }) => [code, geometry]))
    const astray = outputAreas.filter(({ lng, lat, neighbourhood }) => {
      return !inPolygon([lng, lat], shapes.get(neighbourhood) as Polygon, { ignoreBoundary: true })
    })
    expect(astray).toEqual([])
    expect(new Set(outputAreas.map(({ lng, lat }) => `${String(lng)} ${String(lat)}`)).size).toBe(
      1900,
    )
  },
)

test('most residents of every neighbourhood live in its best-fit ward', () => {
  const wards = new Map(town.wards.map(({ code, geometry }) => [code, geometry]))
  const homes = new Map(
    town.neighbourhoods.map(({ code, lookupWard }) => [code, lookupWard?.code ?? '']),
  )
  const inside = new Map<string, number>()
  for (const { lng, lat, residents, neighbourhood } of town.outputAreas) {
    const ward = wards.get(homes.get(neighbourhood) ?? '') as Polygon
    if (!inPolygon([lng, lat], ward)) continue
    inside.set(neighbourhood, (inside.get(neighbourhood) ?? 0) + residents)
  }
  let cut = 0
  for (const { code, residents } of town.neighbourhoods) {
    expect(inside.get(code) ?? 0).toBeGreaterThan(residents / 2)
    if (inside.get(code) !== residents) cut += 1
  }
  expect(cut).toBeGreaterThan(0)
  expect(cut).toBeLessThanOrEqual(3)
})

test('indicators are in the catalogue, cover the area and agree with those of the country', () => {
  const known = new Set(INDICATORS.map(({ id }) => id))
  expect(town.indicators.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([])
  expect(town.indicators).toHaveLength(9)
  for (const { id, cells, country } of town.indicators) {
    expect(cells.size).toBe(380)
    expect(country?.codes).toHaveLength(33_000)
    const wrong = town.neighbourhoods.filter(({ code, residents }, row) => {
      const cell = cells.get(code)
      const value = cell !== undefined && 'value' in cell ? cell.value : Number.NaN
      const denominator = cell?.denominator ?? 0
      const sound = denominator > 0 && denominator <= residents
      return !sound || country?.codes[row] !== code || !Object.is(country.values[row], value)
    })
    expect(wrong, id).toEqual([])
  }
})

test('every row of the country belongs to a ward, those of the area to their own', () => {
  const wards = town.countryWards
  const codes = town.indicators[0]?.country?.codes ?? []
  expect(wards?.size).toBe(33_000)
  expect(codes.every((code) => wards?.has(code) === true)).toBe(true)
  for (const { code, lookupWard } of town.neighbourhoods)
    expect(wards?.get(code)).toBe(lookupWard?.code)
})

test('places are of known kinds, in the right file, with ids of their own', () => {
  const fileOf = new Map(PLACE_KINDS.map(({ id, file }) => [id, file]))
  for (const [file, places] of Object.entries(town.places)) {
    for (const place of places) expect(fileOf.get(place.kind), place.kind).toBe(file)
  }
  const all = Object.values(town.places).flat()
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(PLACE_KINDS.length)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  expect(all.every(({ source }) => town.sources.some(({ id }) => id === source))).toBe(true)
  expect(town.places.schools.every(({ school }) => school !== null)).toBe(true)
})

/** Kilometres between positions, on a flat ground good enough for a town at this latitude. */
const distanceKm = (a: Position, b: Position): number => {
  const [dx, dy] = [(a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0)]
  return Math.hypot(64.6 * dx, 111.3 * dy)
}

test.each([1, 4, 9])(
  'seed %i: places marked outside lie outside, at most 3 km away, all others inside',
  (seed) => {
    const { neighbourhoods, places } = townOf.get(seed) as AreaInput
    const shapes = neighbourhoods.map(({ geometry }) => geometry as Polygon)
    const corners = shapes.flatMap(({ coordinates }) => coordinates.flat())
    let outsiders = 0
    for (const { lng, lat, outside, name } of Object.values(places).flat()) {
      expect(
        shapes.some((shape) => inPolygon([lng, lat], shape)),
        name,
      ).toBe(!outside)
      if (!outside) continue
      outsiders += 1
      const nearest = corners.reduce(
        (least, corner) => Math.min(least, distanceKm(corner, [lng, lat])),
        99,
      )
      expect(nearest, name).toBeLessThan(3)
    }
    expect(outsiders).toBeGreaterThan(10)
  },
)

test('what is drawn beneath has a river, a railway, roads, parks and names', () => {
  const kinds = new Map<string, number>()
  for (const { properties } of town.context)
    kinds.set(properties.kind, (kinds.get(properties.kind) ?? 0) + 1)
  expect(kinds.get('water')).toBeGreaterThanOrEqual(2)
  expect(kinds.get('rail')).toBe(1)
  expect(kinds.get('road')).toBeGreaterThanOrEqual(6)
  expect(kinds.get('green')).toBeGreaterThan(20)
  expect(kinds.get('name')).toBeGreaterThan(8)
})

test('it lies in open sea and says that it is made up', () => {
  const astray = town.outputAreas.filter(({ lng, lat }) => {
    return Math.abs(lng - 1.5) > 0.15 || Math.abs(lat - 54.5) > 0.1
  })
  expect(astray).toEqual([])
  expect(town.notes[0]).toContain('made up')
  for (const source of town.sources) {
    expect(source.publisher).toBe('Zone Explorer town generator')
    expect(source.licence).toBe('CC0-1.0')
    expect(source.address).toBe('')
  }
})
