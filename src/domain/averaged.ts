import type { Area } from './area.ts'

/**
 * Whether the mean of an indicator's figures means anything. Ranks, deciles and medians have none: nobody
 * is at the mean of two places, and two medians do not tell that of both together.
 */
export function isAveraged({ manifest }: Pick<Area, 'manifest'>, indicator: string): boolean {
  return manifest.ownIndicators.every(({ id, averaged }) => id !== indicator || averaged !== false)
}
