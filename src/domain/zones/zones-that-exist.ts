/** A zone or hub that exists, for scale. */
export interface ExistingZone {
  readonly name: string
  readonly residents: number
  /** "2 schools, about 1,000 children". */
  readonly detail: string
}

/**
 * For scale, rounded as the reports on children's zones in England give them. Of others only schools
 * and pupils are known (North Manchester Family Zone, Reach Children's Hub): they have no bar.
 */
export const ZONES_THAT_EXIST: readonly ExistingZone[] = [
  { name: 'Pembury, Hackney', residents: 4_000, detail: '2 schools, about 1,000 children' },
  { name: 'Smallshaw, Tameside', residents: 15_000, detail: '10 schools, about 3,500 pupils' },
  { name: 'Wallsend, N. Tyneside', residents: 45_000, detail: '15 schools, about 6,000 pupils' },
]
