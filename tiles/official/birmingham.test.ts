import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { diskFolder } from '../../tests/town/disk-folder.ts'
import type { AreaInput } from '../area-input.ts'
import { readOfficial } from './read-official.ts'

const DOWNLOADS = path.resolve('../shared/downloads')

const READ = new Map<string, string[][]>()

/** The same files by another route: lines split at commas, columns counted by hand. */
function rows(name: string): string[][] {
  const known = READ.get(name)
  if (known !== undefined) return known
  const text = fs.readFileSync(path.join(DOWNLOADS, name), 'utf8')
  const split = text.split(/\r?\n/).map((line) => line.replaceAll('"', '').split(','))
  READ.set(name, split)
  return split
}

const BIRMINGHAM = new Set(
  fs.existsSync(DOWNLOADS)
    ? rows('ons/LSOA21_WD24_LAD24_EW_LU.csv')
        .filter((cells) => cells[6] === 'E08000025')
        .map((cells) => cells[0] ?? '')
    : [],
)

function share(name: string, part: readonly number[], whole: readonly number[]): number {
  const sum = (cells: readonly string[], columns: readonly number[]) =>
    columns.reduce((total, column) => total + Number(cells[column]), 0)
  const own = rows(name).filter((cells) => BIRMINGHAM.has(cells[2] ?? ''))
  const people = (columns: readonly number[]) =>
    own.reduce((all, cells) => all + sum(cells, columns), 0)
  return (100 * people(part)) / people(whole)
}

/** Scores weighted by residents; columns counted from the end, as headings hold commas. */
function score(column: number, scale = 1): number {
  const lsoaOf = new Map(
    rows('ons/OA21_LAD22_LSOA21_MSOA21_LEP22_EN_LU_V2.csv').map((c) => [c[0] ?? '', c[1] ?? '']),
  )
  const residents = new Map<string, number>()
  for (const cells of rows('nomis/census2021-ts001-oa.csv').slice(1)) {
    const lsoa = lsoaOf.get(cells[2] ?? '') ?? ''
    residents.set(lsoa, (residents.get(lsoa) ?? 0) + Number(cells[3] ?? 0))
  }
  let [sum, people] = [0, 0]
  const name = 'mhclg/File_7_IoD2025_All_Ranks_Scores_Deciles_Population_Denominators.csv'
  for (const cells of rows(name)) {
    if (!BIRMINGHAM.has(cells[0] ?? '')) continue
    const count = residents.get(cells[0] ?? '') ?? Number.NaN
    sum += Number(cells[column]) * scale * count
    people += count
  }
  return sum / people
}

describe.skipIf(!fs.existsSync(DOWNLOADS))('Birmingham (needs ../shared/downloads)', () => {
  let area: AreaInput
  beforeAll(() => {
    const request = { asked: ['Birmingham'], id: null, progress: () => undefined }
    const read = readOfficial(diskFolder(DOWNLOADS), request)
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    area = read.value
  }, 120_000)

  function mean(id: string): number {
    let [sum, people] = [0, 0]
    for (const cell of area.indicators.find((one) => one.id === id)?.cells.values() ?? []) {
      if (!('value' in cell)) continue
      sum += cell.value * cell.denominator
      people += cell.denominator
    }
    return sum / people
  }

  test('659 neighbourhoods, 69 wards, 3,325 output areas, 1,144,929 residents', () => {
    expect(area.neighbourhoods).toHaveLength(659)
    expect(area.wards).toHaveLength(69)
    expect(area.outputAreas).toHaveLength(3325)
    expect(area.neighbourhoods.reduce((sum, { residents }) => sum + residents, 0)).toBe(1_144_929)
    expect(area.outputAreas.reduce((sum, { residents }) => sum + residents, 0)).toBe(1_144_929)
  })

  test('362 neighbourhoods are in the two most deprived tenths', () => {
    expect(area.neighbourhoods.filter(({ imdDecile }) => imdDecile <= 2)).toHaveLength(362)
  })

  test('means agree with plain sums over the same files', () => {
    const plain = {
      'good-health': share('nomis/census2021-ts037-lsoa.csv', [4, 5], [3]),
      'unemployment-census': share('nomis/census2021-ts066-lsoa.csv', [6], [4]),
      'no-qualifications': share('nomis/census2021-ts067-lsoa.csv', [4], [3]),
      imd: score(4),
      income: score(7, 100),
      employment: score(10, 100),
      'health-deprivation': score(16),
      crime: score(19),
      'housing-barriers': score(22),
      'living-environment': score(25),
      'education-children': score(34),
    }
    for (const [id, expected] of Object.entries(plain)) {
      expect(Math.abs(mean(id) - expected), id).toBeLessThan(0.001)
    }
    expect(area.indicators.map(({ id }) => id).sort()).toEqual(Object.keys(plain).sort())
  }, 60_000)

  test('England stands beside each figure whose file covers it', () => {
    const byId = new Map(area.indicators.map((one) => [one.id, one.country]))
    expect(byId.get('unemployment-census')).toBeNull()
    expect(byId.get('imd')?.codes).toHaveLength(33_755)
    expect(byId.get('imd')?.weight).toBe('residents (census 2021, TS037)')
    expect(area.countryWards?.size).toBe(33_755)
    const health = byId.get('good-health')
    let [sum, people] = [0, 0]
    health?.values.forEach((value, row) => {
      const count = health.denominators[row] ?? 0
      sum += value * count
      people += count
    })
    // Census 2021, England: 82.2 % in good or very good health.
    expect(sum / people).toBeCloseTo(82.2, 1)
  })

  test('schools of Birmingham and its surroundings, each with a kind and a point', () => {
    const { schools } = area.places
    expect(schools.length).toBeGreaterThan(500)
    expect(new Set(schools.map(({ id }) => id)).size).toBe(schools.length)
    expect(schools.every(({ source }) => source === 'dfe-gias')).toBe(true)
  })
})
