import type { LinePolygon } from '../../domain/zones/zone.ts'
import { roundedOutline } from '../outline-sum.ts'
import { tidyLine } from '../tidy-line.ts'
import type { ExportedZone } from './exported-zone.ts'

/**
 * The outline that is written: of an own line its own positions to the last digit, of whole
 * neighbourhoods their dissolved outline to a tenth of a metre; none where outlines are not at hand.
 */
export function exportedPolygons({ zone, geometry }: ExportedZone): readonly LinePolygon[] {
  if (zone.shape.kind === 'own-line') return zone.shape.polygons
  const outline = roundedOutline(geometry?.polygons ?? [])
  const tidied = tidyLine(outline, ([lng, lat]) => [lng, lat], zone.name)
  return tidied.ok ? tidied.value : outline
}
