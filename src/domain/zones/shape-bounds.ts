import type { Area } from '../area.ts'
import { type Bounds, rowBounds, unitedBounds } from '../row-bounds.ts'
import type { ZoneShape } from './zone.ts'

/**
 * About where a zone lies: a line by its corners, neighbourhoods as `rowBounds` takes them. Null
 * where it has no ground in this area yet. Good for pointing a camera; never for a figure.
 */
export function shapeBounds(shape: ZoneShape, area: Area): Bounds | null {
  if (shape.kind === 'own-line')
    return unitedBounds(shape.polygons.flatMap(([outer]) => outer.map(([x, y]) => [x, y, x, y])))
  const wanted = new Set(shape.codes)
  return unitedBounds(
    area.neighbourhoods.codes.flatMap((code, row) =>
      wanted.has(code) ? [rowBounds(area, { level: 'neighbourhood', row })] : [],
    ),
  )
}
