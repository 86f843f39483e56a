import type { Workspace } from '../workspace/workspace.ts'
import type { Zone } from './zone.ts'
import { MOST_ZONES } from './zone-mark.ts'

const known = new WeakMap<readonly Zone[], Map<string, readonly Zone[]>>()

/**
 * The zones of an area that are there, in their order, each with a mark of its own: where two tabs
 * gave out the same one, the zone that was made first keeps it and the other has the lowest free.
 * The same list for the same workspace, so that nothing is drawn anew.
 */
export function zonesOf(workspace: Workspace, area: string): readonly Zone[] {
  const { zones } = workspace
  const byArea = known.get(zones) ?? new Map<string, readonly Zone[]>()
  known.set(zones, byArea)
  const list = byArea.get(area) ?? listOf(zones, area)
  byArea.set(area, list)
  return list
}

/** The zone of this id as `zonesOf` gives it; null where there is none, or no longer. */
export function zoneOf(workspace: Workspace, id: string): Zone | null {
  const zone = workspace.zones.find((one) => one.id === id && one.deletedAt === null)
  if (zone === undefined) return null
  return zonesOf(workspace, zone.area).find((one) => one.id === id) ?? null
}

/** The lowest mark that none of these has; null where all twelve are given out. */
export function freeMark(zones: readonly Zone[]): number | null {
  const taken = new Set(zones.map(({ mark }) => mark))
  for (let mark = 0; mark < MOST_ZONES; mark += 1) if (!taken.has(mark)) return mark
  return null
}

function listOf(zones: readonly Zone[], area: string): readonly Zone[] {
  const there = zones.filter((zone) => zone.area === area && zone.deletedAt === null)
  const marked: Zone[] = []
  const doubles: Zone[] = []
  for (const zone of there.toSorted(byAge)) {
    const taken = marked.some(({ mark }) => mark === zone.mark)
    ;(taken ? doubles : marked).push(zone)
  }
  // Two tabs can make a thirteenth zone: it is kept, and shares its mark until one is deleted.
  for (const zone of doubles) marked.push({ ...zone, mark: freeMark(marked) ?? zone.mark })
  return marked.toSorted((a, b) => a.order - b.order || compare(a.id, b.id))
}

function byAge(one: Zone, other: Zone): number {
  return compare(one.createdAt, other.createdAt) || compare(one.id, other.id)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
