import type { Obstacle, Size } from './fit-padding.ts'

interface Standing {
  readonly pane: Size
  /** No width where the room shows no legend. */
  readonly legend: Size
  /** The tool bar with what its tool can be told; no width in rooms that do not draw. */
  readonly tools: Size
  readonly phone: boolean
  /** For a room: no legend, no buttons, no hover line. */
  readonly projected: boolean
  readonly madeUp: boolean
  /** Whether a ward is in the spotlight, and so named at the head of the map. */
  readonly spotlit: boolean
  /** The line that stands across the top where the map is a plain picture. */
  readonly plain: boolean
}

const EDGE = 16
/** The zoom buttons, by mouse and by touch alike: the larger. */
const ZOOM: Size = { width: 44, height: 134 }
/** The hover line at its usual length; a longer one only ever covers while something is hovered. */
const HOVER_LINE: Size = { width: 294, height: 100 }
const MADE_UP: Size = { width: 206, height: 28 }
/** In two lines: on the phone beside the legend's chip, under the zoom buttons where tools stand. */
const MADE_UP_SMALL: Size = { width: 118, height: 44 }
/** What the tool bar leaves beside it for the zoom buttons. */
const BESIDE_TOOLS_PX = 76
/** The chip of the spotlight, with a ward's name of usual length. */
const CHIP: Size = { width: 260, height: 44 }
/** In the type of a projector. */
const MADE_UP_PROJECTED: Size = { width: 440, height: 48 }
/** The words about a plain picture: two lines on a desk, up to three with tall links on a phone. */
const PLAIN_PX = 56
const PLAIN_PHONE_PX = 100
/** The phone's floating bar, and how far its sheet reaches over the map's foot with round corners. */
const PHONE_BAR_PX = 66
const SHEET_OVERLAP_PX = 18

/** Everything that stands on the map, so that the fitted area keeps clear of it. */
export function obstaclesOn(standing: Standing): readonly Obstacle[] {
  const { pane, legend, tools, phone, projected, spotlit, madeUp, plain } = standing
  const draws = tools.width > 0
  const top = phone ? PHONE_BAR_PX : 0
  const foot = phone ? SHEET_OVERLAP_PX : 0
  const fromRight = (size: Size) => pane.width - EDGE - size.width
  const fromFoot = (size: Size) => pane.height - foot - EDGE - size.height
  const across = (from: number, height: number) => ({
    left: 0,
    top: from,
    width: pane.width,
    height,
  })
  if (projected) return madeUp ? [{ left: 12, top: 12, ...MADE_UP_PROJECTED }] : []
  const head = plain ? top + (phone ? PLAIN_PHONE_PX : PLAIN_PX) : top
  const small = phone || draws
  const madeUpSize = small ? MADE_UP_SMALL : MADE_UP
  const underZoom = head + EDGE + ZOOM.height + EDGE / 2
  const madeUpAt = {
    left: small ? fromRight(madeUpSize) : 12,
    top: phone ? fromFoot(madeUpSize) : draws ? underZoom : 12,
    ...madeUpSize,
  }
  const toolsAt = {
    // A phone's stands at the left, another in the middle of the room beside the zoom buttons.
    left: EDGE + (phone ? 0 : (pane.width - EDGE - BESIDE_TOOLS_PX - tools.width) / 2),
    top: head + EDGE,
    ...tools,
  }
  const upperRight = { left: fromRight(ZOOM), top: head + EDGE, ...ZOOM }
  const lowerRight = { left: fromRight(HOVER_LINE), top: fromFoot(HOVER_LINE), ...HOVER_LINE }
  return [
    upperRight,
    ...(plain ? [across(top, head - top)] : []),
    ...(legend.width > 0 ? [{ left: EDGE, top: fromFoot(legend), ...legend }] : []),
    ...(madeUp && !plain ? [madeUpAt] : []),
    ...(draws ? [toolsAt] : []),
    ...(spotlit && !draws
      ? [{ left: (pane.width - CHIP.width) / 2, top: head + EDGE, ...CHIP }]
      : []),
    ...(phone ? [across(0, PHONE_BAR_PX), across(pane.height - foot, foot)] : [lowerRight]),
  ]
}
