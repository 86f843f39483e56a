/** Every layer the map may hold, from the ground up. The places overlay lies above them all. */
export const LAYER_ORDER = [
  'plate',
  'base-fill',
  'context-green',
  'context-water-area',
  'neighbourhood-fill',
  'ward-fill',
  'suppressed-pattern',
  'not-collected-pattern',
  'not-comparable-pattern',
  'no-best-fit-pattern',
  'base-border',
  'neighbourhood-border',
  'not-collected-outline',
  'context-water-line',
  'context-road',
  'context-rail',
  'ward-casing',
  'ward-line',
  'authority-line',
  'ward-veil',
  'shape-veil',
  'spotlight-casing',
  'spotlight-line',
  'visiting-zone-casing',
  'visiting-zone-line',
  'zone-fill',
  'zone-hairline',
  'zone-casing',
  'zone-line',
  'zone-dashes',
  'neighbourhood-focus-casing',
  'ward-focus-casing',
  'neighbourhood-focus',
  'ward-focus',
  'neighbourhood-mark-casing',
  'ward-mark-casing',
  'neighbourhood-mark',
  'ward-mark',
  'taken-casing',
  'taken-line',
  'active-zone-fill',
  'active-zone-hairline',
  'active-zone-casing',
  'active-zone-line',
  'active-zone-dashes',
  'context-name',
  'ward-label',
  'visiting-zone-letter',
  'zone-letter',
  'active-zone-letter',
  'found-point',
  'found-label',
] as const

export type SlotId = (typeof LAYER_ORDER)[number]

/**
 * The layer under which `id` belongs: the nearest one above it that is on the map, or undefined
 * when it goes on top. Throws for an id without a slot, for then nobody has decided its place.
 */
export function layerAbove(id: string, isPresent: (id: SlotId) => boolean): SlotId | undefined {
  const slot = LAYER_ORDER.findIndex((listed) => listed === id)
  if (slot < 0) throw new Error(`Layer "${id}" has no slot: list it in src/map/zorder.ts`)
  return LAYER_ORDER.slice(slot + 1).find(isPresent)
}
