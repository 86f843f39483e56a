import type { ReactNode } from 'react'
import { indicatorById } from '../catalogue/indicators.ts'
import { evenCountry, smallArea, type SmallNeighbourhood } from '../domain/area-fixture.ts'
import type { Area, SourceFacts } from '../domain/area.ts'
import { classify } from '../domain/classify.ts'
import { choroplethPalette } from '../domain/palette.ts'
import { tableOf } from '../domain/row-words.ts'
import { DEFAULT_VIEW, type View } from '../domain/view.ts'
import { factsOf } from '../domain/worse-than-country.ts'
import { type Current, CurrentContext } from './current.ts'

const INDICATORS = [
  'imd',
  'unemployment-claimants',
  'no-qualifications',
  'good-health',
  'housing-barriers',
] as const

type Figures = readonly [
  name: string,
  ward: number,
  ...cells: SmallNeighbourhood['cells'][string][],
]

/** Name, ward, then the five indicators in the order above. */
const ROWS: readonly Figures[] = [
  ['001A', 0, 55, 9, 40, 70, 10],
  ['001B', 0, 42.25, 8, 35, 74, 30],
  ['001C', 0, 38, 7, 30, 77, 25],
  ['002A', 0, 30, 4, 22, 80, 20],
  ['002B', 1, 21, 3, 18, 82, 22],
  ['002C', 1, 12, 2, 12, 85, 24],
  ['003A', 1, 8, 0, 9, 88, 26],
  ['003B', 1, 60, 'suppressed', 'not-collected', 'not-comparable', 28],
]

const GIAS: SourceFacts = {
  id: 'gias',
  title: 'Get information about schools',
  publisher: 'Department for Education',
  edition: 'September 2025',
  address: '',
  file: 'gias.csv',
  licence: 'Open Government Licence v3.0',
  attribution: [],
  checksum: 'sha256:0',
  bytes: 1,
  rowsRead: 1,
  rowsKept: 1,
  geography: 'points',
  gives: 'schools',
}

/**
 * The panels' test area: eight neighbourhoods in a row in two wards, and a third ward that no
 * neighbourhood fits. 001A and 002A meet in a corner; 003B has every kind of nothing.
 */
export const TESTFORD: Area = withSource(
  smallArea({
    wards: ['Mill Hill', 'Riverside', 'Old Docks'],
    neighbourhoods: ROWS.map(([name, ward, ...cells]) => ({
      name: `Testford ${name}`,
      ward,
      residents: 1500,
      cells: Object.fromEntries(INDICATORS.map((id, i) => [id, cells[i] ?? 'not-collected'])),
    })),
    country: {
      imd: evenCountry(0, 50),
      'unemployment-claimants': evenCountry(0, 10),
      'no-qualifications': evenCountry(0, 40),
      'good-health': evenCountry(60, 100),
      'housing-barriers': evenCountry(0, 50),
    },
    touching: [
      [0, 1, 120],
      [0, 3, 0],
      [1, 2, 90],
      [2, 3, 300],
      [3, 4, 80],
      [4, 5, 210],
      [5, 6, 75],
      [6, 7, 66],
    ],
  }),
)

function withSource(area: Area): Area {
  return { ...area, manifest: { ...area.manifest, sources: [GIAS] } }
}

/** What panels read, for a view of an area; Testford's IMD score where nothing else is said. */
export function currentOf(patch: Partial<View> = {}, area: Area = TESTFORD): Current {
  const view: View = { ...DEFAULT_VIEW, area: area.manifest.id, indicator: 'imd', ...patch }
  const table = tableOf(area, view.level)
  const indicators = [...table.indicators.keys()].flatMap((id) => indicatorById(id) ?? [])
  const indicator = indicators.find((one) => one.id === view.indicator)
  const facts = factsOf(area, view.level, view.indicator ?? '')
  if (!indicator || !facts) throw new Error(`No indicator "${String(view.indicator)}" here`)
  const { direction, id } = indicator
  const { frame, classCount, ownBreaks, selection } = view
  const wish = { frame, classCount, ownBreaks }
  const classification = classify({ table, indicator: id, direction, facts, ...wish })
  const selected =
    selection === null || selection.kind === 'place'
      ? null
      : {
          level: selection.kind,
          row: tableOf(area, selection.kind).codes.indexOf(selection.code),
        }
  const palette = choroplethPalette(classification.classCount)
  const lit = area.wards.codes.indexOf(view.spotlight ?? '')
  const spotlight = lit < 0 ? null : lit
  return {
    area,
    view,
    table,
    indicators,
    indicator,
    facts,
    classification,
    palette,
    spotlight,
    selected,
  }
}

interface TestfordProps {
  readonly view?: Partial<View>
  readonly children: ReactNode
}

/** Puts a panel into Testford. */
export function InTestford({ view = {}, children }: TestfordProps) {
  return <CurrentContext value={currentOf(view)}>{children}</CurrentContext>
}
