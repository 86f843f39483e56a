import type { Obstacle, Size } from './fit-padding.ts'

interface Standing {
  readonly pane: Size
  /** No width where the room shows no legend. */
  readonly legend: Size
  readonly phone: boolean
  readonly madeUp: boolean
}

const EDGE = 16
/** The zoom buttons, by mouse and by touch alike: the larger. */
const ZOOM: Size = { width: 44, height: 134 }
/** The hover line at its usual length; a longer one only ever covers while something is hovered. */
const HOVER_LINE: Size = { width: 340, height: 44 }
const MADE_UP: Size = { width: 206, height: 28 }
/** On the phone in two lines, beside the legend's chip. */
const MADE_UP_PHONE: Size = { width: 118, height: 44 }
/** The phone's floating bar, and how far its sheet reaches over the map's foot with round corners. */
export const PHONE_BAR_PX = 66
export const SHEET_OVERLAP_PX = 18

/** Everything that stands on the map, so that the fitted area keeps clear of it. */
export function obstaclesOn({ pane, legend, phone, madeUp }: Standing): readonly Obstacle[] {
  const top = phone ? PHONE_BAR_PX : 0
  const foot = phone ? SHEET_OVERLAP_PX : 0
  const fromRight = (size: Size) => pane.width - EDGE - size.width
  const fromFoot = (size: Size) => pane.height - foot - EDGE - size.height
  const obstacles: Obstacle[] = [{ left: fromRight(ZOOM), top: top + EDGE, ...ZOOM }]
  if (legend.width > 0) obstacles.push({ left: EDGE, top: fromFoot(legend), ...legend })
  if (madeUp && phone) {
    obstacles.push({
      left: fromRight(MADE_UP_PHONE),
      top: fromFoot(MADE_UP_PHONE),
      ...MADE_UP_PHONE,
    })
  } else if (madeUp) {
    obstacles.push({ left: 12, top: 12, ...MADE_UP })
  }
  if (phone) {
    obstacles.push(
      { left: 0, top: 0, width: pane.width, height: PHONE_BAR_PX },
      { left: 0, top: pane.height - foot, width: pane.width, height: foot },
    )
  } else {
    obstacles.push({ left: fromRight(HOVER_LINE), top: fromFoot(HOVER_LINE), ...HOVER_LINE })
  }
  return obstacles
}
