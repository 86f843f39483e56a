import { type ToolSettings, useDraft } from '../../draft.ts'
import { DONE, type Outcome } from '../../outcome.ts'

/** Widest and narrowest brush, radius in CSS pixels. */
export const BRUSH_PX = { from: 6, to: 80, step: 2 } as const
/** Shortest and longest distance of a circle, metres. */
export const RADIUS_M = { from: 50, to: 20_000, step: 50 } as const

/** Sets how the tools work; sizes are brought within their limits. */
export function setTool(patch: Partial<Omit<ToolSettings, 'tool'>>): Outcome {
  const { brushRadiusPx, radiusM } = patch
  useDraft.setState({
    ...patch,
    ...(brushRadiusPx === undefined ? {} : { brushRadiusPx: within(brushRadiusPx, BRUSH_PX) }),
    ...(radiusM === undefined ? {} : { radiusM: within(radiusM, RADIUS_M) }),
  })
  return DONE
}

function within(value: number, { from, to }: { from: number; to: number }): number {
  return Number.isFinite(value) ? Math.min(to, Math.max(from, value)) : from
}
