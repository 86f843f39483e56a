import { Fragment, useMemo } from 'react'
import type { Indicator } from '../../../catalogue/indicator.ts'
import { formatFigure } from '../../../domain/figure.ts'
import { missingWords, zoneFigureWords } from '../../../domain/zones/zone-figure.ts'
import { Strip } from '../../../ui/Strip.tsx'
import { stripRange } from './strip-ends.ts'
import type { ZoneData } from '../use-zone-data.ts'
import { zoneNumbers } from '../use-zone-profile.ts'
import { PeopleCounts, PlaceCounts } from './CompareCounts.tsx'
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
  const whole = useMemo(
    () => zoneNumbers({ kind: 'neighbourhoods', codes: area.neighbourhoods.codes }, data),
    [area, data],
  )
  const shown = [...arranged.main, ...arranged.outcomes, ...arranged.further]
  return (
    // Wider than a phone: keys scroll it sideways.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus
    <section aria-label="Figures side by side" tabIndex={0} className={styles.scroll}>
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
          <PeopleCounts subjects={subjects} whole={whole} />
          {shown.map((indicator) => (
            <FigureRows key={indicator.id} indicator={indicator} subjects={subjects} data={data} />
          ))}
          <PlaceCounts subjects={subjects} whole={whole} />
        </tbody>
      </table>
    </section>
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
