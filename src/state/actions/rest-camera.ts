import type { Camera } from '../../domain/view.ts'
import { DONE, type Outcome } from '../outcome.ts'
import { changeView } from '../view.ts'

/** Notes where the map came to rest; null = the whole area fitted. */
export function restCamera(camera: Camera | null): Outcome {
  changeView({ camera })
  return DONE
}
