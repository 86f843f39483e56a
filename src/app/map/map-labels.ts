import type { Area } from '../../domain/area.ts'
import { formatFigure, type FigureStyle } from '../../domain/figure.ts'
import type { MapLabel } from '../../map/spec.ts'

interface MapLabelsOptions {
  readonly area: Area
  readonly level: 'neighbourhood' | 'ward'
  readonly indicator: FigureStyle & { readonly id: string }
  /** Row of the ward in the spotlight; null = none. */
  readonly spotlight: number | null
}

/** The wards' names, those outside of the spotlight faded. */
export function deskLabels({ area, spotlight }: Pick<MapLabelsOptions, 'area' | 'spotlight'>) {
  const { wards } = area
  return wards.names.map((text, row) => ({
    ...at(wards, row, text),
    faded: spotlight !== null && spotlight !== row,
  }))
}

/**
 * Labels for a room, few and large: without a spotlight the wards' names, those first whose figures
 * stand out most, for these are what is talked about and labels give way to those before them; with
 * one, nothing but the figures of what is in the light.
 */
export function projectorLabels(options: MapLabelsOptions): readonly MapLabel[] {
  const { area, level, spotlight } = options
  if (spotlight === null) return wardsByContrast(options)
  const { neighbourhoods, wards } = area
  if (level === 'ward') {
    const figure = figureOf(options, wards, spotlight)
    const name = wards.names[spotlight] ?? ''
    return [at(wards, spotlight, figure === null ? name : `${name}\n${figure}`)]
  }
  return Array.from(neighbourhoods.wardRows.keys()).flatMap((row) => {
    const figure =
      neighbourhoods.wardRows[row] === spotlight ? figureOf(options, neighbourhoods, row) : null
    return figure === null ? [] : [at(neighbourhoods, row, figure)]
  })
}

function wardsByContrast({ area, indicator }: MapLabelsOptions): MapLabel[] {
  const { wards } = area
  const values = wards.indicators.get(indicator.id)?.values ?? new Float32Array()
  const known = values.filter((value) => !Number.isNaN(value))
  const middle = known.reduce((sum, value) => sum + value, 0) / known.length
  const contrast = (row: number) => {
    const away = Math.abs((values[row] ?? Number.NaN) - middle)
    return Number.isNaN(away) ? -1 : away
  }
  return Array.from(wards.names.keys())
    .toSorted((a, b) => contrast(b) - contrast(a))
    .map((row) => at(wards, row, wards.names[row] ?? ''))
}

type Table = Area['wards'] | Area['neighbourhoods']

function figureOf({ indicator }: MapLabelsOptions, table: Table, row: number): string | null {
  const value = table.indicators.get(indicator.id)?.values[row] ?? Number.NaN
  return Number.isNaN(value) ? null : formatFigure(value, indicator)
}

function at({ lng, lat }: Table, row: number, text: string): MapLabel {
  return { text, lng: lng[row] ?? Number.NaN, lat: lat[row] ?? Number.NaN }
}
