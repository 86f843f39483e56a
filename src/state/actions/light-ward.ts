import type { Area } from '../../domain/area.ts'
import { DONE, notPossible, type Outcome } from '../outcome.ts'
import { changeView } from '../view.ts'

/** Puts a ward into the spotlight: all else steps back on the map. Null puts the light out. */
export function lightWard({ manifest, wards }: Area, row: number | null): Outcome {
  const code = row === null ? null : wards.codes[row]
  if (code === undefined) {
    return notPossible(`${manifest.title} has no ward number ${String(row)}.`)
  }
  changeView({ spotlight: code })
  return DONE
}
