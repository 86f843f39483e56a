import { CRADLE_TO_CAREER } from '../../../catalogue/cradle-to-career.ts'
import { formatNumber } from '../../../domain/figure.ts'
import { NBSP, sentenceCase } from '../../../domain/words.ts'
import type { StripEntry } from '../../../domain/zones/career-strip.ts'
import type { ZoneNumbers } from '../use-zone-profile.ts'

interface CompareCountsProps {
  readonly subjects: readonly ZoneNumbers[]
  /** The whole area, counted as if it were one zone. */
  readonly whole: ZoneNumbers
}

interface CountRow {
  readonly title: string
  readonly words: (numbers: ZoneNumbers) => string
  /** What holds of any country; left out where a count of one is not in an area's files. */
  readonly country?: string
}

const PEOPLE: readonly CountRow[] = [
  { title: 'Residents', words: ({ profile }) => formatNumber(profile.residents) },
  { title: 'Neighbourhoods', words: ({ profile }) => formatNumber(profile.neighbourhoods) },
  {
    title: 'Wards crossed',
    words: ({ profile: { wards } }) => (wards === null ? '…' : formatNumber(wards.length)),
  },
  {
    title: 'Residents in the most deprived tenth',
    words: ({ profile: { deprivation } }) =>
      deprivation === null
        ? 'not known'
        : `${Math.round((100 * deprivation.tenth) / deprivation.residents)}${NBSP}%`,
    // A tenth of its neighbourhoods, which are of nearly one size.
    country: `about 10${NBSP}%`,
  },
]

/** Counts of people: for each that is compared and, so that they can be judged, for the whole area. */
export function PeopleCounts({ subjects, whole }: CompareCountsProps) {
  return <Rows rows={[...PEOPLE, ...childrenRow(whole)]} subjects={subjects} whole={whole} />
}

/** Places inside by stage and support. */
export function PlaceCounts({ subjects, whole }: CompareCountsProps) {
  const rows = CRADLE_TO_CAREER.map(({ id, title, agesShown }): CountRow => {
    const ages = agesShown === null ? '' : `, ${agesShown}`
    return {
      title: `Inside: ${sentenceCase(title)}${ages}`,
      words: ({ strip }) => entryWords(strip?.find(({ line }) => line === id)),
    }
  })
  return <Rows rows={rows} subjects={subjects} whole={whole} />
}

/** The youngest band of the source. */
function childrenRow({ profile: { bands } }: ZoneNumbers): CountRow[] {
  const [children] = bands
  if (children === undefined || children.to === null) return []
  return [
    {
      title: `Children ${children.from}–${children.to}`,
      words: ({ profile }) => {
        const estimated = profile.bandsEstimated ? ' (estimated)' : ''
        return formatNumber(profile.bands[0]?.residents ?? 0) + estimated
      },
    },
  ]
}

/** "3", "0 and 1 apart", "gap". */
function entryWords(entry: StripEntry | undefined): string {
  if (entry === undefined || !entry.known) return 'not known'
  if (entry.gap) return 'gap'
  const apart = entry.apart.reduce((sum, { count }) => sum + count, 0)
  return apart === 0 ? String(entry.count) : `${entry.count} and ${apart} apart`
}

function Rows({
  rows,
  subjects,
  whole,
}: CompareCountsProps & { readonly rows: readonly CountRow[] }) {
  return rows.map(({ title, words, country = '–' }) => (
    <tr key={title}>
      <th scope="row">{title}</th>
      {subjects.map((subject, at) => (
        // Cells have no name of their own: their place is who they belong to.
        <td key={at}>{words(subject)}</td>
      ))}
      <td>{words(whole)}</td>
      <td>{country}</td>
    </tr>
  ))
}
