import type { Area } from '../../../domain/area.ts'
import type { Bounds } from '../../../domain/row-bounds.ts'
import { wardName } from '../../../domain/row-words.ts'
import type { LinePolygon, Zone, ZoneShape } from '../../../domain/zones/zone.ts'
import { ZONE_MARKS } from '../../../domain/zones/zone-mark.ts'
import { zoneOutline } from '../../../domain/zones/zone-outline.ts'
import { zoneTitle } from '../../../domain/zones/zone-words.ts'
import { boxOf } from '../../../domain/geometry/polygon-index.ts'
import type { ZoneData } from '../use-zone-data.ts'
import { zoneNumbers, type ZoneNumbers } from '../use-zone-profile.ts'

/** A zone or ward that can be compared. */
export interface Subject {
  /** `zone:<uuid>` or `ward:<code>`. */
  readonly id: string
  readonly title: string
  readonly colour: string
  readonly shape: ZoneShape
}

export interface ComparedSubject extends Subject, ZoneNumbers {
  readonly outline: readonly LinePolygon[]
  readonly bounds: Bounds
}

export const MOST_COMPARED = 4

const WARD_COLOUR = '#14213a'

export function zoneSubject(zone: Zone): Subject {
  return {
    id: `zone:${zone.id}`,
    title: zoneTitle(zone),
    colour: ZONE_MARKS[zone.mark]?.colour ?? WARD_COLOUR,
    shape: zone.shape,
  }
}

/** A ward by the neighbourhoods it fits best, as ward tables count it. */
export function wardSubject(area: Area, row: number): Subject {
  const { codes, wardRows } = area.neighbourhoods
  return {
    id: `ward:${area.wards.codes[row] ?? ''}`,
    title: wardName(area, row),
    colour: WARD_COLOUR,
    shape: {
      kind: 'neighbourhoods',
      codes: codes.filter((_, neighbourhood) => wardRows[neighbourhood] === row),
    },
  }
}

/** Everything that is shown of a subject; no outline while the outlines are on their way. */
export function compared(subject: Subject, data: ZoneData): ComparedSubject {
  const numbers = zoneNumbers(subject.shape, data)
  const { shape } = subject
  const outline =
    shape.kind === 'own-line'
      ? shape.polygons
      : data.outlines === null
        ? []
        : zoneOutline(numbers.membership.rows, data.outlines.neighbourhoods)
  const box = boxOf(outline.map(([outer]) => outer.flat()))
  const bounds: Bounds =
    box === null ? data.area.manifest.bounds : [box.west, box.south, box.east, box.north]
  return { ...subject, ...numbers, outline, bounds }
}
