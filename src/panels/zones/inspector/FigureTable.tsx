import { memo } from 'react'
import type { Indicator } from '../../../catalogue/indicator.ts'
import type { AreaManifest } from '../../../domain/area.ts'
import { formatFigure } from '../../../domain/figure.ts'
import { isWorse } from '../../../domain/worse-than-country.ts'
import {
  missingWords,
  type ZoneFigure,
  zoneFigureWords,
} from '../../../domain/zones/zone-figure.ts'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import styles from './ZoneInspector.module.css'

interface FigureTableProps {
  readonly caption: string
  readonly figures: readonly ZoneFigure[]
  readonly indicators: readonly Indicator[]
  readonly manifest: AreaManifest
}

/** Each indicator for the zone, the area and the country, with the range inside. */
export const FigureTable = memo(function FigureTable({
  caption,
  figures,
  indicators,
  manifest,
}: FigureTableProps) {
  if (indicators.length === 0) return null
  const country = manifest.madeUp ? 'Country' : manifest.countryName
  return (
    <table className={styles.figures}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">Zone</th>
          <th scope="col">Area</th>
          <th scope="col">{country}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => {
          const figure = figures.find((one) => one.indicator === indicator.id)
          return figure === undefined ? null : (
            <FigureRow
              key={indicator.id}
              figure={figure}
              indicator={indicator}
              countryName={manifest.countryName}
            />
          )
        })}
      </tbody>
    </table>
  )
})

interface FigureRowProps {
  readonly figure: ZoneFigure
  readonly indicator: Indicator
  readonly countryName: string
}

function FigureRow({ figure, indicator, countryName }: FigureRowProps) {
  const { zone, area, country } = figure
  const reference = country ?? area
  const worse = zone !== null && reference !== null && isWorse(zone, reference, indicator.direction)
  const sign = indicator.direction === 'higher-is-worse' ? '▲' : '▼'
  const words = (value: number | null) => (value === null ? '–' : formatFigure(value, indicator))
  return (
    <tr>
      <th scope="row">
        {indicator.shortTitle}
        {worse ? (
          <>
            {' '}
            <span aria-hidden="true">{sign}</span>
            <VisuallyHidden>
              {' '}
              (worse than {country === null ? 'the area' : countryName})
            </VisuallyHidden>
          </>
        ) : null}
        <span className={styles.small}>{rangeWords(figure, indicator)}</span>
      </th>
      <td className={worse ? styles.worse : styles.zone}>{zoneFigureWords(figure, indicator)}</td>
      <td>{words(area)}</td>
      <td>{words(country)}</td>
    </tr>
  )
}

function rangeWords(figure: ZoneFigure, indicator: Indicator): string {
  const { lowest, highest } = figure
  const parts =
    lowest === null || highest === null
      ? []
      : !figure.averaged
        ? ['never averaged: lowest and highest']
        : [`${formatFigure(lowest.value, indicator)} to ${formatFigure(highest.value, indicator)}`]
  return [...parts, ...missingWords(figure)].join(' · ')
}
