import type { TextFiles } from './england-cut.ts'

/**
 * Sums over the publishers' files by another route than the builder's: lines parted at commas outside quotation
 * marks, columns by their place, no repair, no recodes. What it cannot read as a number is NaN.
 */
export class PlainSums {
  private readonly files: TextFiles
  private readonly parted = new Map<string, readonly (readonly string[])[]>()
  private peopleByLsoa: ReadonlyMap<string, number> | null = null

  constructor(files: TextFiles) {
    this.files = files
  }

  private rows(beginning: string): readonly (readonly string[])[] {
    const known = this.parted.get(beginning)
    if (known !== undefined) return known
    const name = [...this.files.keys()].find((one) => one.startsWith(beginning)) ?? ''
    const text = (this.files.get(name) ?? '').replace(/^\uFEFF/, '')
    const rows = text.split(/\r\n?|\n/).map((line) => cellsOf(line))
    this.parted.set(beginning, rows)
    return rows
  }

  /** Neighbourhoods of an authority, by the ward lookup. */
  neighbourhoods(authority: string): ReadonlySet<string> {
    const rows = this.rows('LSOA21_WD24').filter((cells) => cells.includes(authority))
    return new Set(rows.map(([lsoa = '']) => lsoa))
  }

  /** Residents by neighbourhood, from output areas. */
  residents(): ReadonlyMap<string, number> {
    this.peopleByLsoa ??= this.addResidents()
    return this.peopleByLsoa
  }

  private addResidents(): ReadonlyMap<string, number> {
    const lsoaOf = new Map(
      this.rows('OA21_').map(([area = '', lsoa = '']) => [area.trim(), lsoa.trim()]),
    )
    const sums = new Map<string, number>()
    for (const [, , area = '', count = ''] of this.rows('census2021-ts001').slice(1)) {
      const lsoa = lsoaOf.get(area.trim())
      if (lsoa !== undefined) sums.set(lsoa, (sums.get(lsoa) ?? 0) + numberOf(count))
    }
    return sums
  }

  /** Per cent of the people under some headings among those under others. */
  share(table: string, of: ReadonlySet<string>, headings: Headings): number {
    const rows = this.rows(table)
    const [code, part, whole] = [['geography code'], headings.part, headings.whole].map((names) => {
      return names.map((name) => placeOf(rows, name))
    }) as [number[], number[], number[]]
    let [count, people] = [0, 0]
    for (const cells of rows) {
      if (!of.has((cells[code[0] ?? -1] ?? '').trim())) continue
      const sum = (places: readonly number[]) =>
        places.reduce((total, place) => total + numberOf(cells[place] ?? ''), 0)
      const row = [sum(part), sum(whole)] as const
      if (Number.isNaN(row[0] + row[1]) || row[1] === 0) continue
      count += row[0]
      people += row[1]
    }
    return (100 * count) / people
  }

  /** Mean of a score of the Indices of Deprivation, weighted by residents. */
  score(heading: string, of: ReadonlySet<string>, scale = 1): number {
    const residents = this.residents()
    const rows = this.rows('File_7')
    const [codeAt, at] = [placeOf(rows, 'lsoa code (2021)'), placeOf(rows, heading)]
    let [sum, people] = [0, 0]
    for (const cells of rows) {
      const code = (cells[codeAt] ?? '').trim()
      const value = numberOf(cells[at] ?? '')
      if (!of.has(code) || Number.isNaN(value)) continue
      sum += scale * value * (residents.get(code) ?? Number.NaN)
      people += residents.get(code) ?? Number.NaN
    }
    return sum / people
  }
}

interface Headings {
  readonly part: readonly string[]
  readonly whole: readonly string[]
}

/** The first column of a heading, in whichever of the first rows it stands; -1 where in none. */
function placeOf(rows: readonly (readonly string[])[], heading: string): number {
  const plain = (text: string) =>
    text.replace(/\s+/g, ' ').replace(/ ?: ?/g, ':').trim().toLowerCase()
  for (const cells of rows.slice(0, 30)) {
    const place = cells.findIndex((cell) => plain(cell) === plain(heading))
    if (place >= 0) return place
  }
  return -1
}

function numberOf(cell: string): number {
  const bare = cell.trim().replace(/\s*%$/, '').replaceAll(',', '')
  if (/^\[?(low|k)\]?$/i.test(bare)) return 0
  return bare === '' ? Number.NaN : Number(bare)
}

function cellsOf(line: string): readonly string[] {
  const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? []
  return cells.map((cell) =>
    cell
      .replace(/,$/, '')
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"'),
  )
}

const HEALTH = 'General health: '
const WORK = 'Economic activity status: '
const LEVEL = 'Highest level of qualification: '

/** Means of the figures that every edition has, by indicator. */
export function plainMeans(
  sums: PlainSums,
  of: ReadonlySet<string>,
): Readonly<Record<string, number>> {
  return {
    'good-health': sums.share('census2021-ts037', of, {
      part: [`${HEALTH}Very good health`, `${HEALTH}Good health`],
      whole: [`${HEALTH}Total: All usual residents`],
    }),
    'unemployment-census': sums.share('census2021-ts066', of, {
      part: [`${WORK}Economically active: Unemployed`],
      whole: [`${WORK}Economically active`],
    }),
    'no-qualifications': sums.share('census2021-ts067', of, {
      part: [`${LEVEL}No qualifications`],
      whole: [`${LEVEL}Total: All usual residents aged 16 years and over`],
    }),
    imd: sums.score('Index of Multiple Deprivation (IMD) Score', of),
    income: sums.score('Income Score (rate)', of, 100),
    employment: sums.score('Employment Score (rate)', of, 100),
    'education-children': sums.score('Children and Young People Sub-domain Score', of),
    'health-deprivation': sums.score('Health Deprivation and Disability Score', of),
    crime: sums.score('Crime Score', of),
    'housing-barriers': sums.score('Barriers to Housing and Services Score', of),
    'living-environment': sums.score('Living Environment Score', of),
  }
}
