import type { Area } from '../../../domain/area.ts'
import type { Zone } from '../../../domain/zones/zone.ts'
import { DONE, type Outcome } from '../../outcome.ts'
import { changeView } from '../../view.ts'
import { showZone } from './show-zone.ts'

/** Makes a zone of the area the one that is worked on, and has it seen; null = none. */
export function chooseZone(area: Area, zone: Zone | null): Outcome {
  changeView({ zone: zone?.id ?? null })
  if (zone !== null) showZone({ area, shape: zone.shape })
  return DONE
}
