import { roundedTo } from './own-breaks.ts'

interface MoveOptions {
  readonly breaks: readonly number[]
  /** Which break, from 0. */
  readonly index: number
  /** Where to, in the indicator's unit. */
  readonly to: number
  /** Decimals of the indicator; breaks stand at least one unit of the last apart. */
  readonly decimals: number
  /** The lowest and the highest figure that a break may be moved to. */
  readonly within: readonly [number, number]
}

/**
 * Moves one break. It stops one step before its neighbours and at the ends: classes keep their
 * order, and no break is pushed along. The same array where it does not move.
 */
export function moveBreak({ breaks, index, to, decimals, within }: MoveOptions): readonly number[] {
  const [from, end] = moveRange({ breaks, index, decimals, within })
  const moved = roundedTo(Math.min(end, Math.max(from, to)), decimals)
  // A break typed in finer steps than the figures have may leave no room at all.
  if (moved < from || moved > end || moved === breaks[index]) return breaks
  return breaks.with(index, moved)
}

/** How far a break can move, to whole steps of the last decimal. */
export function moveRange({
  breaks,
  index,
  decimals,
  within,
}: Omit<MoveOptions, 'to'>): readonly [number, number] {
  const step = 10 ** -decimals
  const scale = 10 ** decimals
  const below = breaks[index - 1]
  const above = breaks[index + 1]
  const from = below === undefined ? within[0] : below + step
  const to = above === undefined ? within[1] : above - step
  // A hair of tolerance, since 0.3 x 10 is not quite 3.
  return [
    roundedTo(Math.ceil(from * scale - 1e-6) / scale, decimals),
    roundedTo(Math.floor(to * scale + 1e-6) / scale, decimals),
  ]
}
