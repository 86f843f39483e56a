import type { MapSpec } from '../../map/spec.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

interface FitInput {
  /** The pane the map fills, CSS pixels. */
  readonly pane: Size
  /** The legend in the pane's lower left corner, with its distance to the edges. */
  readonly legend: Size
  /** How much of the pane's foot something else covers (the phone's sheet). */
  readonly covered: number
  /** Free height at the top: the phone's floating bar. */
  readonly top: number
  /** Height of the hover line with its distance to the edge; 0 where there is none. */
  readonly hoverLine: number
  readonly bounds: MapSpec['bounds']
}

const MARGIN = 20
/** The zoom buttons with their distance to the right edge. */
const BUTTONS = 68

/**
 * Room to keep free when the whole area is fitted: the legend stands either below the area or
 * beside it, whichever leaves the area larger, so that nothing hides a part of it.
 */
export function fitPadding(input: FitInput): MapSpec['padding'] {
  const { legend, covered, top, hoverLine } = input
  const below = {
    top: top + MARGIN,
    right: MARGIN,
    bottom: covered + Math.max(legend.height, hoverLine) + MARGIN,
    left: MARGIN,
  }
  const beside = {
    top: top + MARGIN,
    right: BUTTONS,
    bottom: covered + hoverLine + MARGIN,
    left: legend.width + MARGIN,
  }
  return fittedScale(input, beside) > fittedScale(input, below) ? beside : below
}

/** Pixels to a degree of latitude, near enough to compare two ways of fitting. */
function fittedScale({ pane, bounds }: FitInput, padding: MapSpec['padding']): number {
  const [west, south, east, north] = bounds
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const width = Math.max(0, pane.width - padding.left - padding.right)
  const height = Math.max(0, pane.height - padding.top - padding.bottom)
  return Math.min(width / Math.max(1e-9, (east - west) * shrink), height / (north - south || 1e-9))
}
