import type { Problem } from '../../domain/result.ts'
import type { FoundPolygon, FoundPosition, FoundRing } from './found-zones.ts'
import { MOST_POSITIONS } from './limits.ts'

/** Reads outlines out of parsed JSON, and counts positions over the whole file. */
export class PositionReader {
  private left = MOST_POSITIONS

  get hasTooMany(): boolean {
    return this.left < 0
  }

  /** Counts positions that were read by other means, so that they fall under the same limit. */
  spend(positions: number): void {
    this.left -= positions
  }

  /** The rings of a Polygon's coordinates, or what is wrong with them. */
  polygon(value: unknown, where: string): FoundPolygon | Problem {
    if (!Array.isArray(value) || value.length === 0) return unreadable(where, 'a list of rings')
    const rings: FoundRing[] = []
    for (const [i, item] of value.entries()) {
      const ring = this.line(item, `${where}, ring ${i + 1}`)
      if ('remedy' in ring) return ring
      rings.push(ring)
    }
    return rings
  }

  /** The positions of a line; heights are left aside. */
  line(value: unknown, where: string): FoundRing | Problem {
    if (!Array.isArray(value)) return unreadable(where, 'a list of positions')
    this.spend(value.length)
    if (this.hasTooMany) return []
    const positions: FoundPosition[] = []
    for (const [i, item] of value.entries()) {
      const [x, y] = Array.isArray(item) ? (item as unknown[]) : []
      if (!isNumber(x) || !isNumber(y)) {
        return unreadable(`${where}, position ${i + 1}`, 'two numbers, or three with a height')
      }
      positions.push([x, y])
    }
    return positions
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function unreadable(where: string, expected: string): Problem {
  return {
    where,
    expected,
    found: 'something else',
    remedy: 'This shape is left out. Export it again from where it was drawn.',
  }
}
