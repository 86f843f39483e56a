import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { ROOT } from '../../scripts/root.ts'
import type { Area } from '../../src/domain/area.ts'
import type { Position, ZoneShape } from '../../src/domain/zones/zone.ts'
import { listOf, zoneGround } from '../../src/domain/zones/zone-ground.ts'
import { zoneMembership } from '../../src/domain/zones/zone-membership.ts'
import { zoneProfile } from '../../src/domain/zones/zone-profile.ts'
import { fromNationalGrid } from '../../src/formats/national-grid.ts'
import { birminghamArea } from '../made-areas.ts'
import { readArea } from '../read-area.ts'

const DOWNLOADS = path.join(ROOT, '..', 'shared', 'downloads')
const here = existsSync(DOWNLOADS)
const title = here
  ? 'ten zones of Birmingham have the figures of plain sums over the publishers’ files'
  : 'ten zones of Birmingham (skipped: ../shared/downloads is not here)'

type Row = Readonly<Record<string, string>>

/** Rows of a file by its own headings, read by no reader of ours. */
function rowsOf(file: string): Row[] {
  const text = readFileSync(path.join(DOWNLOADS, file), 'utf8').replace(/^\uFEFF/, '')
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data
}

/** By code, the number under a heading that ends so. */
function column(rows: readonly Row[], code: string, ending: string): Map<string, number> {
  const heading = Object.keys(rows[0] ?? {}).find((name) => name.trim().endsWith(ending)) ?? ''
  return new Map(rows.map((row) => [row[code] ?? '', Number(row[heading])]))
}

function publishers() {
  const health = rowsOf('nomis/census2021-ts037-lsoa.csv')
  const skills = rowsOf('nomis/census2021-ts067-lsoa.csv')
  const iod = rowsOf('mhclg/File_7_IoD2025_All_Ranks_Scores_Deciles_Population_Denominators.csv')
  const code = 'geography code'
  const iodCode = 'LSOA code (2021)'
  return {
    homes: new Map(
      rowsOf('ons/OA21_LAD22_LSOA21_MSOA21_LEP22_EN_LU_V2.csv').map((row) => [
        row.OA21CD ?? '',
        row.LSOA21CD ?? '',
      ]),
    ),
    people: column(rowsOf('nomis/census2021-ts001-oa.csv'), code, 'Total; measures: Value'),
    points: new Map(
      rowsOf('ons/Output_Areas_December_2021_PWC_V3.csv').map((row) => [
        row.OA21CD ?? '',
        fromNationalGrid(Number(row.x), Number(row.y)),
      ]),
    ),
    children: column(
      rowsOf('nomis/custom-lsoa-resident_age_6a.csv').filter(
        (row) => row['Age (6 categories) Code'] === '1',
      ),
      'Lower layer Super Output Areas Code',
      'Observation',
    ),
    healthAll: column(health, code, 'Total: All usual residents'),
    veryGood: column(health, code, 'Very good health'),
    good: column(health, code, ': Good health'),
    adults: column(skills, code, 'aged 16 years and over'),
    none: column(skills, code, 'No qualifications'),
    imd: column(iod, iodCode, '(IMD) Score'),
    decile: column(iod, iodCode, 'most deprived 10% of LSOAs)'),
  }
}

type Files = ReturnType<typeof publishers>

/** Sums over the files: `share` of each neighbourhood is inside. */
function plainSums(files: Files, share: ReadonlyMap<string, number>, all: Map<string, number>) {
  const sum = (of: (code: string) => number) =>
    [...share].reduce((total, [code, inside]) => total + inside * of(code), 0)
  const at = (map: ReadonlyMap<string, number>) => (code: string) => map.get(code) ?? Number.NaN
  const residents = sum(at(all))
  return {
    residents,
    children: sum(at(files.children)),
    goodHealth: (100 * (sum(at(files.veryGood)) + sum(at(files.good)))) / sum(at(files.healthAll)),
    noQualifications: (100 * sum(at(files.none))) / sum(at(files.adults)),
    imd: sum((code) => at(files.imd)(code) * at(all)(code)) / residents,
    tenth: sum((code) => (files.decile.get(code) === 1 ? at(all)(code) : 0)),
  }
}

/** Neighbourhoods round a row, ring by ring, until there are so many. */
function around(area: Area, start: number, count: number): string[] {
  const { neighbours } = zoneGround(area)
  const found = [start]
  for (const row of found) {
    for (const next of listOf(neighbours, row)) {
      if (found.length < count && !found.includes(next)) found.push(next)
    }
  }
  return found.map((row) => area.neighbourhoods.codes[row] ?? '').sort()
}

function kite([x, y]: Position, size: number): Position[] {
  return [
    [x - 0.02 * size, y - 0.004 * size],
    [x + 0.003 * size, y - 0.012 * size],
    [x + 0.024 * size, y + 0.002 * size],
    [x - 0.004 * size, y + 0.011 * size],
  ]
}

test.skipIf(!here)(title, { timeout: 900_000 }, async () => {
  const folder = await birminghamArea()
  const area = readArea(folder ?? '')
  const files = publishers()
  const all = new Map<string, number>()
  for (const [oa, lsoa] of files.homes) {
    all.set(lsoa, (all.get(lsoa) ?? 0) + (files.people.get(oa) ?? 0))
  }
  const indicators = ['imd', 'good-health', 'no-qualifications'].map((id) => ({
    id,
    direction: 'higher-is-worse' as const,
  }))
  const ground = zoneGround(area)
  const { lng, lat } = area.neighbourhoods
  for (let number = 0; number < 10; number += 1) {
    const row = (number * 67 + 11) % area.neighbourhoods.size
    const line = kite([lng[row]!, lat[row]!], 0.5 + 0.2 * number)
    const own = number % 2 === 1
    const codes = around(area, row, 5 + 4 * number)
    const shape: ZoneShape = own
      ? { kind: 'own-line', polygons: [[line]] }
      : { kind: 'neighbourhoods', codes }
    const share = new Map<string, number>(own ? [] : codes.map((code) => [code, 1]))
    if (own) {
      const polygon = {
        type: 'Polygon' as const,
        coordinates: [[...line, line[0]!].map((position) => [...position])],
      }
      for (const [oa, lsoa] of files.homes) {
        const point = files.points.get(oa)
        if (point === undefined || !booleanPointInPolygon([...point], polygon)) continue
        // A line may reach beyond the city, where the package has nobody.
        if (!ground.rowOfCode.has(lsoa)) continue
        const people = files.people.get(oa) ?? 0
        share.set(lsoa, (share.get(lsoa) ?? 0) + people / (all.get(lsoa) ?? 0))
      }
    }
    const sums = plainSums(files, share, all)
    const profile = zoneProfile(zoneMembership(shape, ground), { ground, indicators })
    expect(sums.residents).toBeGreaterThan(1000)
    expect(profile.residents).toBeCloseTo(sums.residents, 6)
    expect(profile.bands[0]!.residents).toBeCloseTo(sums.children, 6)
    expect(profile.deprivation?.tenth ?? 0).toBeCloseTo(sums.tenth, 6)
    const [imd, health, skills] = profile.figures.map(({ zone }) => zone ?? Number.NaN)
    expect(imd).toBeCloseTo(sums.imd, 4)
    expect(health).toBeCloseTo(sums.goodHealth, 4)
    expect(skills).toBeCloseTo(sums.noQualifications, 4)
  }
})
