import type { MapPadding } from '../../map/spec.ts'
import { type AreaMask, isOccupied } from './area-mask.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** What stands on the map and must not hide the area: CSS pixels from the pane's upper left. */
export interface Obstacle extends Size {
  readonly left: number
  readonly top: number
}

interface FitInput {
  readonly pane: Size
  readonly obstacles: readonly Obstacle[]
  readonly mask: AreaMask
}

const MARGIN = 16
/** Air between the area and what stands on the map. */
const GAP = 8
const OFFSETS = 24
const BISECTIONS = 12

interface Placed {
  readonly left: number
  readonly top: number
}

/**
 * Room to keep free when an area or a part of it is fitted: the largest size at which it stands
 * somewhere in the pane without lying under legend, tool bar, hover line or buttons. A round town
 * leaves its corners to them, so this is far larger than keeping whole strips free.
 */
export function fitPadding(input: FitInput): MapPadding {
  const { pane, mask } = input
  const fullHeight = Math.min((pane.width - 2 * MARGIN) / mask.aspect, pane.height - 2 * MARGIN)
  let low = 0
  let high = fullHeight
  let best: { readonly at: Placed; readonly height: number } | null = null
  for (let step = 0; step <= BISECTIONS && fullHeight > 0; step++) {
    // The first try is the whole pane; most areas on a large screen need no more.
    const height = step === 0 ? fullHeight : (low + high) / 2
    const at = placeAt(input, height)
    if (at === null) {
      high = height
    } else {
      best = { at, height }
      low = height
      if (step === 0) break
    }
  }
  if (best === null) return { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }
  const { left, top } = best.at
  return slackened({
    top,
    left,
    right: pane.width - left - best.height * mask.aspect,
    bottom: pane.height - top - best.height,
  })
}

/** The place nearest to the pane's middle where an area of a height hides nothing; null if none. */
function placeAt({ pane, obstacles, mask }: FitInput, height: number): Placed | null {
  const width = height * mask.aspect
  const roomX = pane.width - 2 * MARGIN - width
  const roomY = pane.height - 2 * MARGIN - height
  let best: Placed | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (let i = 0; i <= OFFSETS; i++) {
    for (let j = 0; j <= OFFSETS; j++) {
      const at = { left: MARGIN + (roomX * i) / OFFSETS, top: MARGIN + (roomY * j) / OFFSETS }
      const distance = Math.hypot((i / OFFSETS - 0.5) * roomX, (j / OFFSETS - 0.5) * roomY)
      if (distance >= bestDistance) continue
      if (obstacles.some((obstacle) => hides(obstacle, at, { mask, width, height }))) continue
      best = at
      bestDistance = distance
    }
  }
  return best
}

function hides(
  obstacle: Obstacle,
  at: Placed,
  { mask, width, height }: { mask: AreaMask; width: number; height: number },
): boolean {
  return isOccupied(mask, {
    left: (obstacle.left - GAP - at.left) / width,
    right: (obstacle.left + obstacle.width + GAP - at.left) / width,
    top: (obstacle.top - GAP - at.top) / height,
    bottom: (obstacle.top + obstacle.height + GAP - at.top) / height,
  })
}

/**
 * One axis is enough to fix the size; on the other, both sides give way by the same amount, which
 * leaves the area where it is and keeps the padding small beside the pane.
 */
function slackened({ top, right, bottom, left }: MapPadding): MapPadding {
  const acrossFixes = left + right < top + bottom
  const spareX = acrossFixes ? 0 : Math.max(0, Math.min(left, right) - MARGIN)
  const spareY = acrossFixes ? Math.max(0, Math.min(top, bottom) - MARGIN) : 0
  return {
    top: Math.round(top - spareY),
    right: Math.round(right - spareX),
    bottom: Math.round(bottom - spareY),
    left: Math.round(left - spareX),
  }
}
