import { expect, test } from 'vitest'
import type { NeighbourhoodTable, WardTable } from '../../src/domain/area.ts'
import { readAdjacency } from '../../src/formats/area-package/adjacency.ts'
import { readManifest } from '../../src/formats/area-package/manifest.ts'
import { readOutputAreas } from '../../src/formats/area-package/output-areas.ts'
import { readPlaces } from '../../src/formats/area-package/places.ts'
import { readPostcodes } from '../../src/formats/area-package/postcodes.ts'
import { readNeighbourhoods, readWards } from '../../src/formats/area-package/tables.ts'
import { readTopology } from '../../src/formats/area-package/topology.ts'
import { GRID, gridCode, gridInput, placeAt, rectangle } from '../../tests/grid/grid-input.ts'
import type { AreaInput } from '../area-input.ts'
import { checkArea } from '../checks/check-area.ts'
import { assemble } from './assemble.ts'

const options = { builderVersion: '0.1.0', built: '2026-11-22T09:00:00Z' }

async function build(change: Partial<AreaInput> = {}) {
  const assembled = await assemble(gridInput(4, 3, change), options)
  if (!assembled.ok) throw new Error(assembled.problem.where)
  const { manifest, files } = assembled.value
  const bytes = (name: string) => files.get(name) ?? new Uint8Array()
  const text = (name: string) => new TextDecoder().decode(bytes(name))
  const value = <T>(result: { ok: true; value: T } | { ok: false; problem: unknown }): T => {
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    return result.value
  }
  const neighbourhoods: NeighbourhoodTable = value(
    readNeighbourhoods(bytes('neighbourhoods.arrow')),
  )
  const wards: WardTable = value(readWards(bytes('wards.arrow')))
  return {
    files,
    manifest,
    text,
    bytes,
    value,
    neighbourhoods,
    wards,
    adjacency: value(readAdjacency(bytes('adjacency.arrow'))),
    report: await checkArea(files),
  }
}

test('every file reads back, and the check finds nothing', async () => {
  const { files, manifest, text, bytes, value, report } = await build()
  expect([...files.keys()].sort()).toEqual([
    'adjacency.arrow',
    'assets.geojson',
    'boundaries.pmtiles',
    'datapackage.json',
    'neighbourhoods.arrow',
    'output-areas.arrow',
    'schools.geojson',
    'services.geojson',
    'topology.json',
    'wards.arrow',
  ])
  expect(value(readManifest(text('datapackage.json')))).toEqual(manifest)
  expect(value(readOutputAreas(bytes('output-areas.arrow'))).size).toBe(24)
  expect(value(readPlaces(text('schools.geojson'))).length).toBe(1)
  expect(value(readTopology(text('topology.json'))).objects.neighbourhoods.geometries.length).toBe(
    12,
  )
  expect(report.problems).toEqual([])
})

test('rows, sums and means are those of the board', async () => {
  const { neighbourhoods, wards, manifest } = await build()
  expect(neighbourhoods.codes[5]).toBe(gridCode(1, 2))
  expect([...neighbourhoods.wardRows]).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2])
  expect([...wards.residents]).toEqual([4600, 4640, 4680])
  expect(wards.residentsByBand.get('0_15')?.[0]).toBe(920)
  expect(neighbourhoods.lng[0]).toBeCloseTo(GRID.west + 0.005, 9)
  // (10*1000 + 13*1100 + 16*1200 + 19*1300) / 4600
  expect(wards.indicators.get('imd')?.values[0]).toBeCloseTo(68200 / 4600, 4)
  expect(wards.indicators.get('imd')?.denominators[0]).toBe(4600)
  const gaps = wards.indicators.get('attainment-16')
  expect([...(gaps?.states ?? [])]).toEqual([1, 3, 0])
  // Zero is a value, of the three cells that are there.
  expect(gaps?.values[2]).toBe(0)
  expect(gaps?.denominators[2]).toBe(90)
  const facts = manifest.indicators.find(({ id }) => id === 'attainment-16')
  expect(facts?.missing).toEqual({ suppressed: 4, notCollected: 1, notComparable: 4, noBestFit: 0 })
  expect(facts?.national).toBeNull()
  expect(manifest.indicators.map(({ id, level }) => `${id} ${level}`)).toEqual([
    'imd neighbourhood',
    'imd ward',
    'attainment-16 neighbourhood',
    'attainment-16 ward',
  ])
})

test('queen contiguity of a board: 17 borders and 12 corners', async () => {
  const { adjacency, report } = await build()
  expect(adjacency.size).toBe(29)
  expect(adjacency.sharedM.filter((metres) => metres === 0).length).toBe(12)
  expect(report.adjacency).toEqual({ pairs: 29, isolated: 0 })
})

test('places outside come along marked up to 3 km, and the rest is counted', async () => {
  const [south, middle] = [GRID.south, GRID.west + 0.5 * GRID.cell]
  const schools = [
    placeAt('in', middle, south + 0.001),
    placeAt('near', middle, south - 0.026),
    placeAt('far', middle, south - 0.028),
    placeAt('in', middle, south + 0.002),
  ]
  const { text, value, manifest, report } = await build({
    places: { schools, services: [], assets: [], openStreetMap: [] },
  })
  const read = value(readPlaces(text('schools.geojson')))
  expect(read.map(({ id, outside }) => [id, outside])).toEqual([
    ['in', false],
    ['near', true],
  ])
  expect(report.counts.schools).toBe(1)
  expect(report.outside.schools).toBe(1)
  expect(manifest.notes).toContain('1 school more than 3 km outside the area was left out.')
  expect(manifest.notes.join()).toContain('1 place was left out because the same id')
  expect(report.problems).toEqual([])
})

test('a ward that fits nobody keeps its row; an indicator without a value does not', async () => {
  const input = gridInput(4, 3)
  const wards = [...input.wards, { code: 'X06', name: 'Empty', geometry: rectangle(4, 0, [1, 3]) }]
  const [score] = input.indicators
  const empty = { ...(score as AreaInput['indicators'][number]), id: 'idaci', cells: new Map() }
  const built = await build({ wards, indicators: [...input.indicators, empty] })
  expect(built.wards.residents[3]).toBe(0)
  expect(built.wards.indicators.get('imd')?.states[3]).toBe(4)
  expect(built.wards.indicators.get('imd')?.values[3]).toBeNaN()
  expect(built.manifest.wards).toMatchObject({ count: 4, withNeighbourhoods: 3 })
  expect(built.neighbourhoods.indicators.has('idaci')).toBe(false)
  expect(built.manifest.notes).toContain('idaci has no value anywhere in the area and is left out.')
  expect(built.report.problems).toEqual([])
})

test('postcodes have a file only where there are any', async () => {
  const postcodes = [
    { postcode: 'ZZ1 2AB', lng: 1.51, lat: 54.51 },
    { postcode: 'ZZ1 1AA', lng: 1.52, lat: 54.52 },
  ]
  const { bytes, value, report } = await build({ postcodes })
  const read = value(readPostcodes(bytes('postcodes.arrow')))
  expect(read.postcodes).toEqual(['ZZ1 1AA', 'ZZ1 2AB'])
  expect(read.lng[0]).toBe(1.52)
  expect(report.counts.postcodes).toBe(2)
  expect(report.problems).toEqual([])
})

test('invalid rings are mended and told, and the check agrees with what was built', async () => {
  const input = gridInput(4, 3)
  const [first, ...others] = input.neighbourhoods
  const ring = first?.geometry.type === 'Polygon' ? (first.geometry.coordinates[0] ?? []) : []
  const corner = ring[0] ?? []
  const spike = [corner, [1.499, 54.499], corner, ...ring.slice(1)]
  const spiked = { ...(first as AreaInput['neighbourhoods'][number]) }
  const neighbourhoods = [
    { ...spiked, geometry: { type: 'Polygon' as const, coordinates: [spike] } },
    ...others,
  ]
  const { manifest, report } = await build({ neighbourhoods })
  expect(manifest.notes).toContain(
    '1 neighbourhood boundary was mended: 1 self-touching ring cut apart.',
  )
  expect(report.problems).toEqual([])
})

test('the same input makes the same bytes', async () => {
  const [one, other] = [await build(), await build()]
  for (const [name, bytes] of one.files) {
    expect(Buffer.compare(bytes, other.files.get(name) ?? new Uint8Array()), name).toBe(0)
  }
})

test('what no step can mend is a problem that names the row', async () => {
  const input = gridInput(4, 3)
  const [first, ...others] = input.neighbourhoods
  if (!first) throw new Error('no neighbourhood')
  const broken = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [1.5, 54.5],
        [1.5, 54.5],
      ],
    ],
  }
  const cases = [
    { neighbourhoods: [{ ...first, geometry: broken }, ...others] },
    { neighbourhoods: [first, ...input.neighbourhoods] },
    { neighbourhoods: [{ ...first, residents: Number.NaN }, ...others] },
  ]
  for (const change of cases) {
    const result = await assemble(gridInput(4, 3, change), options)
    expect(result.ok ? '' : result.problem.where).toBe(`neighbourhood ${first.code}`)
  }
  const without = await assemble(gridInput(4, 3, { wards: [] }), options)
  expect(without.ok ? '' : without.problem.where).toBe('the wards of Grid')
})
