import type { Level } from '../../domain/area.ts'
import { DONE, type Outcome } from '../outcome.ts'
import { changeView } from '../view.ts'

/** Shows neighbourhoods or wards. What is selected stays selected, whichever level it is of. */
export function chooseLevel(level: Level): Outcome {
  changeView({ level })
  return DONE
}
