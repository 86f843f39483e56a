import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { problemSentence } from '../../src/domain/result.ts'
import {
  CLAIMANTS_FILE,
  claimantCount,
  EDITION_LOOKUP_FILE,
  editionLookup,
} from '../../tests/town/official-claimants.ts'
import { OfficialTown } from '../../tests/town/official-files.ts'
import { FIVE_YEAR_AGES_FILE, fiveYearAges } from '../../tests/town/official-five-year-ages.ts'
import {
  exploreKeyStage2,
  keyStage2Table,
  keyStage4Table,
  RESULTS_FILES,
} from '../../tests/town/official-results.ts'
import {
  childrensCentres,
  gpPractices,
  hospitals,
  libraries,
  postcodes,
  SERVICE_FILES,
} from '../../tests/town/official-services.ts'
import * as own from '../../tests/town/own-files.ts'
import { TOWN_CODE } from '../../tests/town/town-plan.ts'
import { readOfficial } from './read-official.ts'

const HOSPITALS = new TextDecoder('latin1').decode(hospitals(','))

/** Every file without which an area can be built: there and broken it is told, never passed over. */
const FILES: Readonly<Record<string, string>> = {
  [CLAIMANTS_FILE]: claimantCount(),
  [EDITION_LOOKUP_FILE]: editionLookup(),
  [FIVE_YEAR_AGES_FILE]: fiveYearAges(),
  [RESULTS_FILES.keyStage2]: keyStage2Table(),
  [RESULTS_FILES.keyStage4]: keyStage4Table(),
  [RESULTS_FILES.exploreKeyStage2]: exploreKeyStage2(),
  [SERVICE_FILES.postcodes]: postcodes(),
  [SERVICE_FILES.gps]: gpPractices(),
  [SERVICE_FILES.hospitals]: HOSPITALS,
  [SERVICE_FILES.libraries]: libraries(),
  [SERVICE_FILES.centres]: childrensCentres(),
  [own.OWN_FILES.indicator]: own.OWN_INDICATOR,
  [own.OWN_FILES.wardAttainment]: own.OWN_WARD_ATTAINMENT,
  [own.OWN_FILES.places]: own.OWN_PLACES,
}
const NAMES = Object.keys(FILES)

function readWith(change: Readonly<Record<string, string | Uint8Array | null>>) {
  let town = new OfficialTown()
  for (const [name, content] of Object.entries({ ...FILES, ...change })) {
    if (content !== null) town = town.plus(name, content)
  }
  return readOfficial(town.folder(), { asked: [TOWN_CODE], id: null, progress: () => undefined })
}

function sentence(change: Readonly<Record<string, string | Uint8Array | null>>): string {
  const result = readWith(change)
  return result.ok ? 'read without a problem' : problemSentence(result.problem)
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

test('whole, all of them together are an area', () => {
  const result = readWith({})
  expect(result.ok ? '' : problemSentence(result.problem)).toBe('')
})

test.each(NAMES)('%s: empty, a web page, or a gz cut short', (name) => {
  expect(sentence({ [name]: '' })).toContain(`${nameOf(name)}: `)
  expect(sentence({ [name]: '<!DOCTYPE html><html></html>' })).toMatch(/a web page/)
  const zipped = gzipSync(FILES[name] ?? '')
  const cut = { [name]: null, [`${name}.gz`]: zipped.subarray(0, zipped.length - 12) }
  expect(sentence(cut)).toMatch(/damaged or cut short/)
})

test.each(NAMES)('%s: cut in the middle of a row', (name) => {
  const text = (FILES[name] ?? '').trimEnd()
  const cut = text.slice(0, text.lastIndexOf('\n') + 6)
  expect(sentence({ [name]: cut })).toMatch(new RegExp(`${nameOf(name)}, row \\d+`))
})

const HEADED = NAMES.filter((name) => name !== SERVICE_FILES.gps)

test.each(HEADED)('%s: headings that are not its own', (name) => {
  const [headings = '', ...rows] = (FILES[name] ?? '').split('\n')
  const renamed = headings.replaceAll(/code|cd|urn|name|pcds?|worse|indicator/gi, 'kode')
  const others = rows.map((row) => row.replace(/^code,value|^worse/i, 'kode'))
  expect(sentence({ [name]: [renamed, ...others].join('\n') })).toMatch(
    /expected a (column|row) ".*(nearest heading is|none)/,
  )
})

const UNREPEATABLE = new Set<string>([SERVICE_FILES.libraries, SERVICE_FILES.postcodes])

test.each(NAMES.filter((name) => !UNREPEATABLE.has(name)))(
  '%s: a row that stands twice',
  (name) => {
    const rows = (FILES[name] ?? '').trimEnd().split(/\r?\n/)
    // The last row that is one of a school, a place or an area: summaries may stand below.
    const row = rows.findLast((one) => !/^[3-9],/.test(one)) ?? ''
    const twice = [...rows, row].join('\n')
    expect(sentence({ [name]: twice })).toMatch(
      /, row \d+: expected every code once, found .* twice/,
    )
  },
)
