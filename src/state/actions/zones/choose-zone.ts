import type { Zone } from '../../../domain/zones/zone.ts'
import { DONE, type Outcome } from '../../outcome.ts'
import { changeView } from '../../view.ts'

/** Makes a zone the one that is worked on; null = none. */
export function chooseZone(zone: Zone | null): Outcome {
  changeView({ zone: zone?.id ?? null })
  return DONE
}
