import type { Area } from '../../domain/area.ts'
import { projectorStep, type Way } from '../../domain/projector/projector-step.ts'
import type { ProjectorAxis } from '../../domain/view.ts'
import { DONE, notPossible, type Outcome } from '../outcome.ts'
import { changeView, useView } from '../view.ts'

interface StepProjectorOptions {
  readonly area: Area
  /** Those in view, in the order of the interface. */
  readonly indicators: readonly { readonly id: string }[]
  readonly indicator: { readonly id: string }
  /** What to step through; it becomes what the keys step through. */
  readonly axis: ProjectorAxis
  readonly way: Way
}

/** One step on or back in the projector look: another indicator, ward in the light, or level. */
export function stepProjector(options: StepProjectorOptions): Outcome {
  const { area, indicators, indicator, axis, way } = options
  const { level, projector, spotlight } = useView.getState().view
  if (projector === null) return notPossible('The projector look is not on.')
  const step = projectorStep({
    axis,
    way,
    indicators: indicators.map(({ id }) => id),
    indicator: indicator.id,
    level,
    wards: area.wards,
    spotlight,
  })
  changeView({ ...step, projector: axis })
  return DONE
}
