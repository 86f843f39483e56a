import { readFileSync } from 'node:fs'
import path from 'node:path'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { feature } from 'topojson-client'
import { expect, test } from 'vitest'
import { INDICATORS } from '../../src/catalogue/indicators.ts'
import type { Area } from '../../src/domain/area.ts'
import type { Place } from '../../src/domain/place.ts'
import { groundOutlines } from '../../src/domain/zones/ground-outlines.ts'
import { placeGround, placesInside } from '../../src/domain/zones/places-inside.ts'
import type { Position, ZoneShape } from '../../src/domain/zones/zone.ts'
import { zoneGround } from '../../src/domain/zones/zone-ground.ts'
import { zoneMembership } from '../../src/domain/zones/zone-membership.ts'
import { type ZoneProfile, zoneProfile } from '../../src/domain/zones/zone-profile.ts'
import { PACKAGE_FILES } from '../../src/formats/area-package/file-names.ts'
import { placeFilesOf } from '../../src/formats/area-package/place-files.ts'
import { readPlaces } from '../../src/formats/area-package/places.ts'
import { type AreaTopology, readTopology } from '../../src/formats/area-package/topology.ts'
import { madeArea } from '../made-areas.ts'
import { readArea, valueOf } from '../read-area.ts'

interface Town {
  readonly area: Area
  readonly topology: AreaTopology
  readonly places: readonly Place[]
}

async function readTown(): Promise<Town> {
  const folder = await madeArea('town')
  const text = (name: string) => readFileSync(path.join(folder, name), 'utf8')
  const area = readArea(folder)
  return {
    area,
    topology: valueOf(readTopology(text(PACKAGE_FILES.topology))),
    places: placeFilesOf(area.manifest).flatMap((file) =>
      valueOf(readPlaces(text(PACKAGE_FILES[file]), file)),
    ),
  }
}

type Holds = (lng: number, lat: number) => boolean

function outlinesOf({ topology }: Town, level: 'neighbourhoods' | 'wards'): Holds[] {
  return feature(topology, topology.objects[level]).features.map(({ geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
      throw new Error('No ground')
    return (lng, lat) => booleanPointInPolygon([lng, lat], geometry)
  })
}

function holdsOf(polygons: readonly (readonly (readonly Position[])[])[]): Holds {
  const coordinates = polygons.map((rings) =>
    rings.map((ring) => [...ring, ring[0]!].map((position) => [...position])),
  )
  return (lng, lat) => booleanPointInPolygon([lng, lat], { type: 'MultiPolygon', coordinates })
}

const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0)

/** From the definitions alone: one row after the other, nothing kept, nothing clever. */
function plainProfile(town: Town, shape: ZoneShape) {
  const { area, places } = town
  const { outputAreas, neighbourhoods, wards, manifest } = area
  const line = shape.kind === 'own-line' ? holdsOf(shape.polygons) : null
  const chosen = new Set(shape.kind === 'neighbourhoods' ? shape.codes : [])
  const isChosen = (row: number) => chosen.has(neighbourhoods.codes[row]!)
  const all = Array.from({ length: outputAreas.size }, (_, at) => ({
    people: outputAreas.residents[at]!,
    home: outputAreas.neighbourhoodRows[at]!,
    lng: outputAreas.lng[at]!,
    lat: outputAreas.lat[at]!,
  }))
  const inside = all.filter(({ home, lng, lat }) =>
    line === null ? isChosen(home) : line(lng, lat),
  )
  const peopleOf = (list: typeof all) => sum(list.map(({ people }) => people))
  // s = residents of output areas inside / residents of the neighbourhood.
  const shares = neighbourhoods.codes.map(
    (_, row) =>
      peopleOf(inside.filter(({ home }) => home === row)) /
      peopleOf(all.filter(({ home }) => home === row)),
  )
  const rows = shares.flatMap((share, row) => (share > 0 ? [row] : []))
  const part = (counts: ArrayLike<number>, of = rows) =>
    sum(of.map((row) => shares[row]! * counts[row]!))
  const inDeciles = (from: number, to: number) =>
    part(
      neighbourhoods.residents,
      rows.filter(
        (row) => neighbourhoods.imdDecile[row]! >= from && neighbourhoods.imdDecile[row]! <= to,
      ),
    )
  const wardOutlines = outlinesOf(town, 'wards')
  const byWard = wards.codes
    .map((_, row) => {
      const inWard = ({ lng, lat }: { lng: number; lat: number }) => wardOutlines[row]!(lng, lat)
      return {
        row,
        residents: peopleOf(inside.filter(inWard)),
        ofWard: peopleOf(all.filter(inWard)),
      }
    })
    .filter(({ residents }) => residents > 0)
  const outlines = outlinesOf(town, 'neighbourhoods').filter((_, row) => isChosen(row))
  const found = places.filter(({ lng, lat }) =>
    line === null ? outlines.some((holds) => holds(lng, lat)) : line(lng, lat),
  )
  return {
    residents: part(neighbourhoods.residents),
    rows,
    bands: manifest.ageBands.map(({ id }) => part(neighbourhoods.residentsByBand.get(id)!)),
    cut: rows.filter((row) => shares[row]! < 1),
    known: inDeciles(1, 10),
    tenth: inDeciles(1, 1),
    fifth: inDeciles(1, 2),
    wards: byWard,
    places: found,
    figures: Array.from(neighbourhoods.indicators, ([id, { values, denominators, states }]) => {
      const withValue = rows.filter((row) => states[row] === 0)
      const weighed = withValue.filter((row) => denominators[row]! > 0)
      const people = part(denominators, weighed)
      const total = sum(weighed.map((row) => shares[row]! * denominators[row]! * values[row]!))
      const numbers = withValue.map((row) => values[row]!).sort((a, b) => a - b)
      return {
        id,
        people,
        zone: people > 0 ? total / people : null,
        lowest: numbers[0] ?? null,
        highest: numbers.at(-1) ?? null,
        missing: [1, 2, 3, 4].flatMap((state) => {
          const count = rows.filter((row) => states[row] === state).length
          return count === 0 ? [] : [{ state, neighbourhoods: count }]
        }),
      }
    }),
  }
}

/** Six sets and six lines over the town: some of one piece, some of two, one with a hole. */
function shapesOver({ neighbourhoods: { codes, lng, lat, size } }: Area): ZoneShape[] {
  return Array.from({ length: 12 }, (_, number): ZoneShape => {
    const [row, other] = [(number * 17 + 3) % size, (number * 29 + 11) % size]
    if (number % 2 === 0) {
      const near = codes
        .map((code, at) => ({
          code,
          far: Math.hypot(lng[at]! - lng[row]!, 1.6 * (lat[at]! - lat[row]!)),
        }))
        .sort((one, two) => one.far - two.far)
      const some = near.slice(0, 3 + 2 * number).map(({ code }) => code)
      const apart = number % 4 === 0 ? [] : [codes[other]!]
      return { kind: 'neighbourhoods', codes: [...new Set([...some, ...apart])].sort() }
    }
    const reach = 0.004 + 0.001 * number
    const middle: Position = [lng[row]! + 0.00123, lat[row]! - 0.00077]
    const outer = star(middle, reach)
    if (number === 5)
      return { kind: 'own-line', polygons: [[outer, star(middle, reach / 3).reverse()]] }
    return { kind: 'own-line', polygons: [[outer]] }
  })
}

function star([x, y]: Position, reach: number): Position[] {
  return Array.from({ length: 9 }, (_, at) => {
    const [turn, radius] = [(2 * Math.PI * at) / 9, reach * (1 - 0.3 * (at % 2))]
    return [x + radius * Math.cos(turn) * 1.6, y + radius * Math.sin(turn)]
  })
}

function expectFigures(profile: ZoneProfile, plain: ReturnType<typeof plainProfile>) {
  expect(profile.figures).toHaveLength(plain.figures.length)
  for (const figure of profile.figures) {
    const expected = plain.figures.find(({ id }) => id === figure.indicator)!
    expect(figure.people).toBeCloseTo(expected.people, 6)
    if (expected.zone === null) expect(figure.zone).toBeNull()
    else expect(figure.zone).toBeCloseTo(expected.zone, 8)
    expect([figure.lowest?.value ?? null, figure.highest?.value ?? null]).toEqual([
      expected.lowest,
      expected.highest,
    ])
    expect(figure.missing).toEqual(expected.missing)
  }
}

const title = 'twelve zones of the made-up town have the figures that the definitions give'

test(title, { timeout: 300_000 }, async () => {
  const town = await readTown()
  const { area } = town
  const ground = zoneGround(area)
  const outlines = groundOutlines(ground, town.topology)
  const located = placeGround(town.places, outlines.rings)
  const indicators = INDICATORS.filter(({ id }) => area.neighbourhoods.indicators.has(id))
  const seen = { cut: 0, missing: 0, places: 0 }
  for (const shape of shapesOver(area)) {
    const plain = plainProfile(town, shape)
    const inside = placesInside(shape, { ground, places: located })
    const profile = zoneProfile(zoneMembership(shape, ground), {
      ground,
      indicators,
      places: inside,
      outputAreaWards: outlines.outputAreaWards,
    })
    expect(plain.rows.length).toBeGreaterThan(0)
    expect(profile.neighbourhoods).toBe(plain.rows.length)
    expect(profile.residents).toBeCloseTo(plain.residents, 6)
    profile.bands.forEach(({ residents }, at) => {
      expect(residents).toBeCloseTo(plain.bands[at]!, 6)
    })
    expect(profile.cut.map(({ row }) => row)).toEqual(plain.cut)
    expectFigures(profile, plain)
    expect(profile.deprivation?.residents ?? 0).toBeCloseTo(plain.known, 6)
    expect(profile.deprivation?.tenth ?? 0).toBeCloseTo(plain.tenth, 6)
    expect(profile.deprivation?.fifth ?? 0).toBeCloseTo(plain.fifth, 6)
    const wards = (profile.wards ?? []).toSorted((one, two) => one.row - two.row)
    expect(wards.map(({ row }) => row)).toEqual(plain.wards.map(({ row }) => row))
    wards.forEach((ward, at) => {
      const { residents, ofWard } = plain.wards[at]!
      expect(ward.residents).toBe(residents)
      expect(ward.shareOfWard).toBeCloseTo(residents / ofWard, 9)
      expect(ward.shareOfZone).toBeCloseTo(residents / plain.residents, 9)
    })
    expect(inside.map(({ id }) => id)).toEqual(plain.places.map(({ id }) => id))
    const schools = plain.places.flatMap(({ school }) => school ?? [])
    expect(sum(profile.schools!.map(({ count }) => count))).toBe(schools.length)
    expect(sum(profile.schools!.map(({ pupils }) => pupils))).toBe(
      sum(schools.map(({ pupils }) => pupils ?? 0)),
    )
    seen.cut += plain.cut.length
    seen.places += plain.places.length
    seen.missing += sum(plain.figures.map(({ missing }) => missing.length))
  }
  expect(Math.min(seen.cut, seen.missing, seen.places)).toBeGreaterThan(0)
})
