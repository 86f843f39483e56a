import { Fragment } from 'react'
import { CRADLE_TO_CAREER } from '../../../catalogue/cradle-to-career.ts'
import type { Indicator } from '../../../catalogue/indicator.ts'
import { formatFigure, formatNumber } from '../../../domain/figure.ts'
import { NBSP, sentenceCase } from '../../../domain/words.ts'
import { missingWords, zoneFigureWords } from '../../../domain/zones/zone-figure.ts'
import { Strip } from '../../../ui/Strip.tsx'
import { stripRange } from './strip-ends.ts'
import type { ZoneData } from '../use-zone-data.ts'
import type { ComparedSubject } from './subjects.ts'
import styles from './Compare.module.css'

interface CompareTableProps {
  readonly subjects: readonly ComparedSubject[]
  readonly data: ZoneData
}

/** Figure by figure, a column each, with the neighbourhoods of each on a strip of all. */
export function CompareTable({ subjects, data }: CompareTableProps) {
  const { arranged, area } = data
  const { manifest } = area
  const shown = [...arranged.main, ...arranged.outcomes, ...arranged.further]
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            {subjects.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">{manifest.title}</th>
            <th scope="col">{manifest.madeUp ? 'Country' : manifest.countryName}</th>
          </tr>
        </thead>
        <tbody>
          <Counts subjects={subjects} />
          {shown.map((indicator) => (
            <FigureRows key={indicator.id} indicator={indicator} subjects={subjects} data={data} />
          ))}
          <Stages subjects={subjects} />
        </tbody>
      </table>
    </div>
  )
}

function Counts({ subjects }: { readonly subjects: readonly ComparedSubject[] }) {
  const rows: readonly (readonly [string, (subject: ComparedSubject) => string])[] = [
    ['Residents', ({ profile }) => formatNumber(profile.residents)],
    ['Neighbourhoods', ({ profile }) => formatNumber(profile.neighbourhoods)],
    ['Wards crossed', ({ profile }) => formatNumber(profile.wards?.length ?? 0)],
    [
      'Residents in the most deprived tenth',
      ({ profile: { deprivation } }) =>
        deprivation === null
          ? '–'
          : `${Math.round((100 * deprivation.tenth) / deprivation.residents)}${NBSP}%`,
    ],
  ]
  const bands = subjects[0]?.profile.bands ?? []
  const [children] = bands
  return (
    <>
      {rows.map(([title, words]) => (
        <Row key={title} title={title} cells={subjects.map(words)} />
      ))}
      {children === undefined || children.to === null ? null : (
        <Row
          title={`Children ${children.from}–${children.to}`}
          cells={subjects.map(({ profile }) => {
            const estimated = profile.bandsEstimated ? ' (estimated)' : ''
            return formatNumber(profile.bands[0]?.residents ?? 0) + estimated
          })}
        />
      )}
    </>
  )
}

function Row({ title, cells }: { readonly title: string; readonly cells: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {cells.map((words, at) => (
        // Cells have no name of their own: their place is who they belong to.
        <td key={at}>{words}</td>
      ))}
      <td />
      <td />
    </tr>
  )
}

interface FigureRowsProps extends CompareTableProps {
  readonly indicator: Indicator
}

function FigureRows({ indicator, subjects, data: { area } }: FigureRowsProps) {
  const figures = subjects.map(({ profile }) =>
    profile.figures.find((figure) => figure.indicator === indicator.id),
  )
  const words = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : formatFigure(value, indicator)
  const values = area.neighbourhoods.indicators.get(indicator.id)?.values ?? new Float32Array()
  const country = figures[0]?.country ?? null
  const ends = stripRange(values)
  return (
    <Fragment>
      <tr className={styles.figureRow}>
        <th scope="row">
          {indicator.shortTitle}
          <span className={styles.small}>{indicator.denominatorWords}</span>
        </th>
        {subjects.map(({ id, title, membership }, at) => {
          const figure = figures[at]
          return (
            <td key={id}>
              <b>{figure === undefined ? '–' : zoneFigureWords(figure, indicator)}</b>
              {figure === undefined || ends === null ? null : (
                <Strip
                  label={`${title}: its neighbourhoods run from ${words(figure.lowest?.value)} to ${words(figure.highest?.value)}`}
                  values={values}
                  low={ends.low}
                  high={ends.high}
                  reference={country}
                  mark={figure.zone}
                  spread={Array.from(membership.rows, (row) => values[row] ?? Number.NaN).filter(
                    (value) => !Number.isNaN(value),
                  )}
                />
              )}
              <span className={styles.small}>
                {figure === undefined ? '' : missingWords(figure).join(', ')}
              </span>
            </td>
          )
        })}
        <td>{words(figures[0]?.area)}</td>
        <td>{words(country)}</td>
      </tr>
    </Fragment>
  )
}

function Stages({ subjects }: { readonly subjects: readonly ComparedSubject[] }) {
  return CRADLE_TO_CAREER.map((line) => (
    <Row
      key={line.id}
      title={`Inside: ${sentenceCase(line.title)}${line.agesShown === null ? '' : `, ${line.agesShown}`}`}
      cells={subjects.map(({ strip }) => {
        const entry = strip?.find((one) => one.line === line.id)
        if (entry === undefined || !entry.known) return 'not known'
        return entry.gap ? 'gap' : String(entry.count)
      })}
    />
  ))
}
