import { useMemo } from 'react'
import type { Area } from '../../domain/area.ts'
import { withOwnIndicators } from '../../domain/own-indicators/with-own-indicators.ts'
import { ownIndicatorsOf } from '../../domain/own-indicators/own-indicators-of.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'

/** The area with the figures that were brought to it; the same one as long as these are the same. */
export function useWithOwnIndicators(area: Area, { ownIndicators }: Workspace): Area {
  return useMemo(
    () => withOwnIndicators(area, ownIndicatorsOf({ ownIndicators }, area.manifest.id)),
    [area, ownIndicators],
  )
}
