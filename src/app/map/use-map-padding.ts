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
}

/** Padding for fitting the whole area; keeps its identity while nothing that it depends on moves. */
export function useMapPadding({ pane, legend, phone }: MapPaddingInput): MapSpec['padding'] {
  const { manifest, neighbourhoods } = useCurrent().area
  const { bounds, madeUp } = manifest
  const mask = useMemo(() => areaMask(neighbourhoods, bounds), [neighbourhoods, bounds])
  return useMemo(
    () => fitPadding({ pane, mask, obstacles: obstaclesOn({ pane, legend, phone, madeUp }) }),
    [pane, legend, phone, madeUp, mask],
  )
}
