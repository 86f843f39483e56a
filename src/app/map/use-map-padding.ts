import { useMemo } from 'react'
import type { MapSpec } from '../../map/spec.ts'
import { useCurrent } from '../../panels/current.ts'
import { areaMask } from './area-mask.ts'
import { fitPadding, type Size } from './fit-padding.ts'
import { obstaclesOn } from './obstacles.ts'

interface MapPaddingInput {
  readonly pane: Size
  readonly legend: Size
  readonly phone: boolean
  /** Whether the map is a plain picture with a line about it. */
  readonly plain: boolean
}

/** Padding for fitting the whole area; keeps its identity while nothing that it depends on moves. */
export function useMapPadding({ pane, legend, phone, plain }: MapPaddingInput): MapSpec['padding'] {
  const { manifest, neighbourhoods } = useCurrent().area
  const { bounds, madeUp } = manifest
  const mask = useMemo(() => areaMask(neighbourhoods, bounds), [neighbourhoods, bounds])
  return useMemo(
    () =>
      fitPadding({ pane, mask, obstacles: obstaclesOn({ pane, legend, phone, madeUp, plain }) }),
    [pane, legend, phone, plain, madeUp, mask],
  )
}
