import { useMemo } from 'react'
import type { MapSpec } from '../../map/spec.ts'
import { useCurrent } from '../../panels/current.ts'
import { areaMask, boxMask } from './area-mask.ts'
import { fitPadding, type Size } from './fit-padding.ts'
import { obstaclesOn } from './obstacles.ts'

interface MapPaddingInput {
  readonly pane: Size
  readonly legend: Size
  readonly tools: Size
  readonly phone: boolean
  /** For a room: nothing stands on the map but that the town is made up. */
  readonly projected: boolean
  /** Whether the map is a plain picture with a line about it. */
  readonly plain: boolean
}

/** Padding for what is fitted; keeps its identity while nothing that stands on the map moves. */
export function useMapPadding({
  pane,
  legend,
  tools,
  phone,
  projected,
  plain,
}: MapPaddingInput): MapSpec['paddingFor'] {
  const { area, spotlight } = useCurrent()
  const { manifest, neighbourhoods } = area
  const spotlit = spotlight !== null
  const { bounds, madeUp } = manifest
  const mask = useMemo(() => areaMask(neighbourhoods, bounds), [neighbourhoods, bounds])
  return useMemo(() => {
    const standing = { pane, legend, tools, phone, projected, spotlit, madeUp, plain }
    const obstacles = obstaclesOn(standing)
    // The map asks again with every step that keys make on it.
    const whole = fitPadding({ pane, obstacles, mask })
    return (part) => (part === null ? whole : fitPadding({ pane, obstacles, mask: boxMask(part) }))
  }, [pane, legend, tools, phone, projected, spotlit, plain, madeUp, mask])
}
