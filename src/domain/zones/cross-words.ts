/** What a key did with the cross that stands in for the pointer on the map. */
export type CrossDeed =
  | { readonly kind: 'moved' }
  /** It lies on the first corner of a line that is long enough to be closed there. */
  | { readonly kind: 'on-first-corner' }
  | { readonly kind: 'corner-set'; readonly corners: number }
  | { readonly kind: 'corner-taken-back'; readonly corners: number }
  | { readonly kind: 'circle-drawn'; readonly radiusM: number }
  | { readonly kind: 'let-go' }

/**
 * One sentence a screen reader is told. `place`: the neighbourhood the cross is over; null = outside
 * the area.
 */
export function crossWords(deed: CrossDeed, place: string | null): string {
  const over = place ?? 'outside the area'
  switch (deed.kind) {
    case 'moved':
      return place === null ? 'Outside the area.' : `${place}.`
    case 'on-first-corner':
      return `First corner, ${over}. Enter ends the line here.`
    case 'corner-set':
      return deed.corners < 3
        ? `Corner ${deed.corners}: ${over}.`
        : `Corner ${deed.corners}: ${over}. Enter again ends the line.`
    case 'corner-taken-back':
      return deed.corners === 0
        ? 'Took the only corner back. Nothing is in hand.'
        : `Took a corner back, ${deed.corners} left.`
    case 'circle-drawn':
      return `A circle of ${deed.radiusM} metres round ${over}. Enter ends it; its distance stands beside the tools.`
    case 'let-go':
      return 'Let go of what was drawn. The zone is as it was.'
    default:
      return deed satisfies never
  }
}
