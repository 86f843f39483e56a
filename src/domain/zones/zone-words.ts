import type { Zone } from './zone.ts'
import { ZONE_MARKS } from './zone-mark.ts'

/** "A". */
export function zoneLetter({ mark }: Pick<Zone, 'mark'>): string {
  return ZONE_MARKS[mark]?.letter ?? ''
}

/** "A · Shard End". */
export function zoneTitle(zone: Pick<Zone, 'mark' | 'name'>): string {
  return `${zoneLetter(zone)} · ${zone.name}`
}

/** Longest name of a zone, in characters. */
export const LONGEST_NAME = 80

/** A name as typed or found in a file, fit to be shown on one line; empty where nothing is left. */
export function cleanName(text: string): string {
  const visible = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
  return Array.from(visible).slice(0, LONGEST_NAME).join('').trim()
}

/** The name itself, or with the lowest number from 2 on that no other zone has. */
export function freeName(name: string, taken: readonly Pick<Zone, 'name'>[]): string {
  const names = new Set(taken.map((zone) => zone.name))
  let free = name
  for (let number = 2; names.has(free); number += 1) {
    free = `${Array.from(name)
      .slice(0, LONGEST_NAME - 4)
      .join('')
      .trim()} ${number}`
  }
  return free
}
