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
  /** For a room: nothing stands on the map but that the town is made up. */
  readonly projected: boolean
  /** Whether the map is a plain picture with a line about it. */
  readonly plain: boolean
}

/** Padding for fitting the whole area; keeps its identity while nothing that it depends on moves. */
export function useMapPadding({
  pane,
  legend,
  phone,
  projected,
  plain,
}: MapPaddingInput): MapSpec['padding'] {
  const { area, spotlight, view } = useCurrent()
  const tools = view.room === 'zones'
  const { manifest, neighbourhoods } = area
  const spotlit = spotlight !== null
  const { bounds, madeUp } = manifest
  const mask = useMemo(() => areaMask(neighbourhoods, bounds), [neighbourhoods, bounds])
  return useMemo(
    () =>
      fitPadding({
        pane,
        mask,
        obstacles: obstaclesOn({ pane, legend, phone, projected, spotlit, madeUp, tools, plain }),
      }),
    [pane, legend, phone, projected, spotlit, tools, plain, madeUp, mask],
  )
}
