import type { OwnIndicator, SourceFacts } from '../../src/domain/area.ts'
import type { Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { IndicatorInput } from '../area-input.ts'
import { isEnglishLsoa, LSOAS_IN_ENGLAND, NATIONAL_SHARE } from '../sources/codes.ts'
import type { FigureTable } from '../sources/figure-table.ts'
import { deprivation } from '../sources/mhclg-iod2025.ts'
import { generalHealth } from '../sources/nomis-ts037.ts'
import { economicActivity } from '../sources/nomis-ts066.ts'
import { qualifications } from '../sources/nomis-ts067.ts'
import { editionLookup } from '../sources/ons-lsoa11-lsoa21-lookup.ts'
import type { Source } from '../sources/source.ts'
import { checkCodes, checkReplaced } from './code-edition.ts'
import type { Loaded, Shelf } from './find-files.ts'
import { loadIfThere } from './find-files.ts'
import type { FigureFile, Weight } from './gather-indicators.ts'
import { gatherIndicators } from './gather-indicators.ts'
import { ownWeight } from './own-weight.ts'
import { counted, someOf } from './plain-words.ts'
import { readAttainment } from './read-attainment.ts'
import { readClaimants } from './read-claimants.ts'
import type { Ground } from './read-ground.ts'
import type { Lookups, Progress } from './read-lookups.ts'
import { readOwnIndicators } from './read-own-indicators.ts'
import { workingAge } from './working-age.ts'

export interface FiguresRead {
  readonly indicators: readonly IndicatorInput[]
  readonly ownIndicators: readonly OwnIndicator[]
  /** Ward of every LSOA of England by the lookup; null where it does not cover England. */
  readonly countryWards: ReadonlyMap<string, string> | null
  readonly sources: readonly SourceFacts[]
  readonly notes: readonly string[]
}

interface AreaRead {
  readonly wanted: ReadonlySet<string>
  readonly lookups: Lookups
  readonly ground: Ground
}

/** A census table of shares, and whom its denominators count. */
interface CensusTable {
  readonly source: Source<FigureTable>
  readonly denominator: string
}

const CENSUS_TABLES: readonly CensusTable[] = [
  { source: generalHealth, denominator: 'residents (census 2021, TS037)' },
  {
    source: economicActivity,
    denominator: 'economically active residents aged 16 and over (census 2021, TS066)',
  },
  { source: qualifications, denominator: 'residents aged 16 and over (census 2021, TS067)' },
]

/** Reads every table of figures that is there; those that are not are named in the notes. */
export function readFigures(shelf: Shelf, area: AreaRead, progress: Progress): Result<FiguresRead> {
  progress('Reading census tables', null)
  const read = readCensus(shelf)
  if (!read.ok) return read
  const { census } = read.value
  const notes = [...read.value.notes]
  if (area.lookups.deprivation === null) notes.push(absentNote(deprivation))
  const adults = census.find(({ table }) => table.source === qualifications)?.file.value ?? null
  const people = workingAge(area.ground.ageTables, adults)
  const claims = readClaimants(shelf, { wanted: area.wanted, people })
  if (!claims.ok) return claims
  const lookup = loadIfThere(shelf, editionLookup)
  if (!lookup.ok) return lookup
  const asked = {
    wanted: {
      neighbourhood: area.wanted,
      ward: new Set(area.ground.wards.map(({ code }) => code)),
    },
    residents: residentsWeight(area),
    lookup: lookup.value,
  }
  const attainment = readAttainment(shelf, asked)
  if (!attainment.ok) return attainment
  const own = readOwnIndicators(shelf, asked)
  if (!own.ok) return own
  const files = [
    ...deprivationFiles(area, census[0]?.table.source === generalHealth ? census[0].file : null),
    ...census.map(censusFile),
    ...(claims.value.file === null ? [] : [claims.value.file]),
    ...attainment.value.files,
    ...own.value.files,
  ]
  const indicators: IndicatorInput[] = []
  for (const file of files) {
    const gathered = gatherOne(file, area)
    if (!gathered.ok) return gathered
    indicators.push(...gathered.value.indicators)
    notes.push(...gathered.value.notes)
  }
  const sources = [area.lookups.deprivation, ...census.map(({ file }) => file)]
    .filter((file) => file !== null)
    .map((file) => file.facts(kept(file.value, area.wanted)))
  return success({
    indicators,
    ownIndicators: own.value.ownIndicators,
    countryWards: countryWards(area.lookups),
    sources: eachOnce([
      ...sources,
      ...claims.value.sources,
      ...attainment.value.sources,
      ...own.value.sources,
    ]),
    notes: [...notes, ...claims.value.notes, ...attainment.value.notes, ...own.value.notes],
  })
}

interface CensusFile {
  readonly table: CensusTable
  readonly file: Loaded<FigureTable>
}

function readCensus(
  shelf: Shelf,
): Result<{ readonly census: readonly CensusFile[]; readonly notes: readonly string[] }> {
  const census: CensusFile[] = []
  const notes: string[] = []
  for (const table of CENSUS_TABLES) {
    const file = loadIfThere(shelf, table.source)
    if (!file.ok) return file
    if (file.value === null) notes.push(absentNote(table.source))
    else census.push({ table, file: file.value })
  }
  return success({ census, notes })
}

function gatherOne(file: FigureFile, { wanted, lookups, ground }: AreaRead) {
  if (file.level === 'ward') {
    return success(gatherIndicators(file, new Set(ground.wards.map(({ code }) => code))))
  }
  const { codes } = file.table
  const { unknown, problem } = checkCodes(file.fileName, codes, lookups.membership.everyLsoa)
  const other =
    problem ??
    checkReplaced(file.fileName, new Set(codes), { wanted, membership: lookups.membership })
  if (other !== null) return failure(other)
  const gathered = gatherIndicators(file, wanted)
  if (unknown.length === 0) return success(gathered)
  const strange = `${file.fileName} has ${counted(unknown.length, 'code')} that no lookup knows (${someOf(unknown)}).`
  return success({ ...gathered, notes: [...gathered.notes, strange] })
}

function absentNote(source: Pick<Source<FigureTable>, 'title' | 'fileName' | 'gives'>): string {
  return `No file of "${source.title}" (${source.fileName}) was found, so ${source.gives} is left out.`
}

function kept(table: FigureTable, wanted: ReadonlySet<string>): number {
  return [...wanted].filter((code) => table.rowByCode.has(code)).length
}

function censusFile({ table, file }: CensusFile): FigureFile {
  return {
    sourceId: table.source.id,
    fileName: file.fileName,
    edition: file.edition,
    level: 'neighbourhood',
    table: file.value,
    weights: (indicator) => [ownWeight(file.value, indicator, table.denominator)],
    method: 'Shares computed for each LSOA of England from its counts.',
  }
}

function residentsWeight({ ground }: Pick<AreaRead, 'ground'>): Weight {
  const { residentsByLsoa } = ground.people
  return {
    words: 'residents (census 2021, TS001)',
    of: (code) => residentsByLsoa.get(code) ?? Number.NaN,
  }
}

/** Weights in the order of "How figures are made": the IoD's own population, TS001, the TS037 total. */
function deprivationFiles(
  { lookups, ground }: AreaRead,
  health: Loaded<FigureTable> | null,
): FigureFile[] {
  const file = lookups.deprivation
  if (file === null) return []
  const counted = residentsWeight({ ground })
  const healthTotal =
    health === null
      ? []
      : [ownWeight(health.value, 'good-health', 'residents (census 2021, TS037)')]
  return [
    {
      sourceId: deprivation.id,
      fileName: file.fileName,
      edition: 'Indices of Deprivation 2025',
      level: 'neighbourhood',
      table: file.value,
      weights: (indicator) => {
        const words = file.value.populations.get(indicator)
        const own = words === undefined ? [] : [ownWeight(file.value, indicator, words)]
        return [...own, counted, ...healthTotal]
      },
      method: 'Figures as published, one for each LSOA of England.',
    },
  ]
}

/** Several figures may have been converted with one lookup. */
function eachOnce(sources: readonly SourceFacts[]): readonly SourceFacts[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()]
}

function countryWards({ wards }: Lookups): ReadonlyMap<string, string> | null {
  if (wards === null) return null
  const english = [...wards.value.byLsoa].filter(([code]) => isEnglishLsoa(code))
  if (english.length < NATIONAL_SHARE * LSOAS_IN_ENGLAND) return null
  return new Map(english.map(([code, { ward }]) => [code, ward]))
}
