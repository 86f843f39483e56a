import type { Area } from '../../domain/area.ts'
import type { Selection } from '../../domain/view.ts'
import { wardShape } from '../../domain/zones/ward-shape.ts'
import type { NeighbourhoodShape } from '../../domain/zones/zone.ts'

/** What is selected on map and table as the beginning of a zone; null where it is no ground. */
export function selectedGround(
  area: Area,
  selection: Selection | null,
): { readonly name: string; readonly shape: NeighbourhoodShape } | null {
  if (selection === null || selection.kind === 'place') return null
  const table = selection.kind === 'ward' ? area.wards : area.neighbourhoods
  const row = table.codes.indexOf(selection.code)
  const name = table.names[row]
  if (name === undefined) return null
  const shape: NeighbourhoodShape =
    selection.kind === 'ward'
      ? wardShape(area, row)
      : { kind: 'neighbourhoods', codes: [selection.code] }
  return shape.codes.length === 0 ? null : { name, shape }
}
