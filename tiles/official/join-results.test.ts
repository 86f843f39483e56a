import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { problemSentence } from '../../src/domain/result.ts'
import { diskFolder } from '../../tests/town/disk-folder.ts'
import { OfficialTown } from '../../tests/town/official-files.ts'
import {
  exploreKeyStage2,
  keyStage2Table,
  keyStage4Table,
  RESULTS_FILES,
} from '../../tests/town/official-results.ts'
import { TOWN_CODE } from '../../tests/town/town-plan.ts'
import { lookThrough } from './find-files.ts'
import { joinResults } from './join-results.ts'
import { readOfficial } from './read-official.ts'

function town() {
  return new OfficialTown()
    .plus(RESULTS_FILES.keyStage2, keyStage2Table())
    .plus(RESULTS_FILES.keyStage4, keyStage4Table())
}

function read(from: OfficialTown) {
  return readOfficial(from.folder(), { asked: [TOWN_CODE], id: null, progress: () => undefined })
}

function results(from: OfficialTown) {
  const area = read(from)
  if (!area.ok) throw new Error(problemSentence(area.problem))
  const { schools } = area.value.places
  const byId = new Map(schools.map(({ id, school }) => [id, school?.results]))
  return { byId, sources: area.value.sources }
}

test('rows of schools only, whatever 4 means in each table; text and marks are read', () => {
  const { byId, sources } = results(town())
  const year = '2018/19'
  expect(byId.get('urn:900001')).toEqual([
    {
      stage: 'key-stage-2',
      year,
      pupils: 30,
      measures: [
        {
          measure: 'Expected standard in reading, writing and maths',
          unit: 'percent',
          value: 46,
          missing: null,
        },
        {
          measure: 'Progress in reading (average of England 0)',
          unit: 'score',
          value: -1.5,
          missing: null,
        },
      ],
    },
  ])
  expect(
    byId.get('urn:900004')?.[0]?.measures.map(({ value, missing }) => [value, missing]),
  ).toEqual([
    [null, 'suppressed'],
    [null, 'suppressed'],
  ])
  expect(byId.get('urn:900002')).toMatchObject([
    {
      stage: 'key-stage-4',
      pupils: 160,
      measures: [
        { measure: 'Grade 5 or above in English and maths', value: 28 },
        { measure: 'Attainment 8', value: 43.6 },
        { measure: 'Progress 8 (average of England 0)', value: null, missing: 'not-collected' },
      ],
    },
  ])
  const source = sources.find(({ id }) => id === 'dfe-key-stage-4-tables')
  expect(source).toMatchObject({ edition: year, rowsRead: 5, rowsKept: 1 })
})

test('Explore Education Statistics: one level, all pupils, newest year, last release; gzip or not', () => {
  const { exploreKeyStage2: file } = RESULTS_FILES
  for (const content of [exploreKeyStage2(), gzipSync(exploreKeyStage2())]) {
    const { byId, sources } = results(town().plus(file, content))
    expect(byId.get('urn:900001')).toMatchObject([
      {
        stage: 'key-stage-2',
        year: '2024/25',
        pupils: 31,
        measures: [{ value: 64.5 }, { value: null, missing: 'suppressed' }],
      },
    ])
    expect(sources.filter(({ gives }) => gives.startsWith('results')).map(({ id }) => id)).toEqual([
      'ees-key-stage-2-schools',
      'dfe-key-stage-4-tables',
    ])
  }
})

const SLIPS = [
  ['keyStage2', /46%/, '460%', /row 2, column "PTRWM_EXP": expected a percentage from 0 to 100/],
  ['keyStage2', /46%/, 'many', /row 2, column "PTRWM_EXP": .*found "many"/],
  ['keyStage2', /^1,/m, '9,', /row 2, column "RECTYPE": expected 1 or 2 for a school/],
  ['keyStage2', /900001/, '', /row 2, column "URN"/],
  ['keyStage4', /900099/, '900002', /row 3: expected every code once/],
  ['keyStage4', /ATT8SCR/, 'ATTAINMENT', /expected a column "PTL2BASICS_94"|nearest heading/],
] as const

test.each(SLIPS.map(([name, from, to, words]) => ({ name, from, to, words })))(
  '$name: $to for $from is told',
  ({ name, from, to, words }) => {
    const file = RESULTS_FILES[name]
    const text = name === 'keyStage2' ? keyStage2Table() : keyStage4Table()
    const area = read(town().plus(file, text.replace(from, to)))
    expect(area.ok ? 'read' : problemSentence(area.problem)).toMatch(words)
  },
)

test('two rows of all pupils of one school are not guessed between', () => {
  const twice = `${exploreKeyStage2()}\n${exploreKeyStage2().split('\n').at(-1) ?? ''}`
  const area = read(town().plus(RESULTS_FILES.exploreKeyStage2, twice))
  expect(area.ok ? 'read' : problemSentence(area.problem)).toMatch(/row 9: .*URN 900001/)
})

const SAMPLES = path.resolve('../shared/samples')
const DOWNLOADS = path.resolve('../shared/downloads')

describe.skipIf(!fs.existsSync(DOWNLOADS))('Birmingham (needs ../shared/downloads)', () => {
  test('both tables are known by their headings and read whole', () => {
    const joined = joinResults(lookThrough(diskFolder(DOWNLOADS)), [])
    if (!joined.ok) throw new Error(problemSentence(joined.problem))
    expect(joined.value.sources.map(({ file, rowsRead }) => [file, rowsRead])).toEqual([
      ['england_ks2final.csv', 310],
      ['england_ks4final.csv', 144],
    ])
  })
})

describe.skipIf(!fs.existsSync(SAMPLES))('real pieces (needs ../shared/samples)', () => {
  test('tables that someone reshaped are read by their headings', () => {
    const joined = joinResults(lookThrough(diskFolder(SAMPLES)), [])
    if (!joined.ok) throw new Error(problemSentence(joined.problem))
    expect(joined.value.sources.map(({ file }) => file)).toEqual([
      'performance_2019_ks2_derived.csv',
      'performance_2019_ks4_derived.csv',
    ])
  })
})
