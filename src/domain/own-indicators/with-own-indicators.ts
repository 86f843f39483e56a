import {
  type Area,
  type IndicatorColumn,
  type IndicatorFacts,
  type Level,
  type LevelTable,
  type OwnIndicator,
  STATE,
} from '../area.ts'
import { weightedMean } from '../weighted-mean.ts'
import { type OwnIndicatorRecord, ownIndicatorId } from '../workspace/own-indicator.ts'

/** Marks them wherever an indicator is named. */
const OWN_FIGURES = 'your own figures'

/**
 * The area with the figures that someone brought beside its own, so that everything that shows an
 * indicator shows them too. Wards are made from neighbourhoods as everywhere: weighted by the
 * weights that came with the figures, else by residents. There is no country to compare with. Ranks,
 * deciles and medians are never averaged: they stand at the level they were given for, without a mean.
 */
export function withOwnIndicators(area: Area, records: readonly OwnIndicatorRecord[]): Area {
  return records.reduce(withOne, area)
}

function withOne(area: Area, record: OwnIndicatorRecord): Area {
  const { manifest, neighbourhoods, wards } = area
  const id = ownIndicatorId(record)
  const isWard = record.level === 'ward'
  const given = columnOf(isWard ? wards : neighbourhoods, record)
  const ward = isWard ? given : record.averaged ? wardColumn(area, given) : null
  const areaMean = record.averaged ? weightedMean(given.values, given.denominators) : null
  const factsOf = (level: Level, column: IndicatorColumn) =>
    facts({ id, level, column, areaMean, record })
  return {
    ...area,
    manifest: {
      ...manifest,
      ownIndicators: [...manifest.ownIndicators, wordsOf(record)],
      indicators: [
        ...manifest.indicators,
        ...(isWard ? [] : [factsOf('neighbourhood', given)]),
        ...(ward === null ? [] : [factsOf('ward', ward)]),
      ],
    },
    neighbourhoods: isWard ? neighbourhoods : withColumn(neighbourhoods, id, given),
    wards: ward === null ? wards : withColumn(wards, id, ward),
  }
}

function wordsOf(record: OwnIndicatorRecord): OwnIndicator {
  const { title, direction, unit, decimals, denominatorWords, source, averaged } = record
  return {
    id: ownIndicatorId(record),
    title: `${title} (${OWN_FIGURES})`,
    direction,
    unit,
    decimals,
    denominatorWords,
    meaning: `${title}: figures that you brought, kept on this device.`,
    source: source === '' ? 'Your own figures' : `Your own figures, from ${source}`,
    licence: 'licence not stated',
    averaged,
  }
}

function withColumn<T extends LevelTable>(table: T, id: string, column: IndicatorColumn): T {
  return { ...table, indicators: new Map([...table.indicators, [id, column]]) }
}

function columnOf(table: LevelTable, { figures }: OwnIndicatorRecord): IndicatorColumn {
  const byCode = new Map(figures.map((figure) => [figure.code, figure]))
  const rows = table.codes.map((code) => byCode.get(code))
  // One weight that is missing would leave its row out of every mean: then residents weigh.
  const weighed = rows.every(
    (row) => row === undefined || row.value === null || row.weight !== null,
  )
  return {
    values: Float32Array.from(rows, (row) => row?.value ?? Number.NaN),
    denominators: Float64Array.from(rows, (row, index) =>
      weighed ? (row?.weight ?? 0) : (table.residents[index] ?? 0),
    ),
    states: Uint8Array.from(rows, (row) => {
      if (row?.value !== undefined && row.value !== null) return STATE.value
      return row?.missing === 'suppressed' ? STATE.suppressed : STATE.notCollected
    }),
  }
}

function wardColumn({ neighbourhoods, wards }: Area, given: IndicatorColumn): IndicatorColumn {
  const members = wards.codes.map((): number[] => [])
  neighbourhoods.wardRows.forEach((ward, row) => members[ward]?.push(row))
  const means = members.map((rows) => weightedMean(given.values, given.denominators, rows))
  const people = members.map((rows) =>
    rows
      .filter((row) => given.states[row] === STATE.value)
      .reduce((sum, row) => sum + (given.denominators[row] ?? 0), 0),
  )
  return {
    values: Float32Array.from(means, (mean) => mean ?? Number.NaN),
    denominators: Float64Array.from(people),
    states: Uint8Array.from(means, (mean, ward) => {
      if (mean !== null) return STATE.value
      return members[ward]?.length === 0 ? STATE.noBestFit : STATE.notCollected
    }),
  }
}

interface FactsOptions {
  readonly id: string
  readonly level: Level
  readonly column: IndicatorColumn
  readonly areaMean: number | null
  readonly record: OwnIndicatorRecord
}

function facts({ id, level, column, areaMean, record }: FactsOptions): IndicatorFacts {
  const count = (state: number) => column.states.filter((one) => one === state).length
  return {
    id,
    level,
    areaMean,
    weight: weightWords(record),
    edition: record.year === '' ? OWN_FIGURES : `${OWN_FIGURES}, ${record.year}`,
    missing: {
      suppressed: count(STATE.suppressed),
      notCollected: count(STATE.notCollected),
      notComparable: 0,
      noBestFit: count(STATE.noBestFit),
    },
    national: null,
  }
}

function weightWords({ averaged, figures }: OwnIndicatorRecord): string {
  if (!averaged) return 'nothing: never averaged'
  const weighed = figures.every(({ value, weight }) => value === null || weight !== null)
  return weighed ? 'the numbers of people given with the figures' : 'residents'
}
