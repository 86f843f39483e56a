/** A zone that exists, for the sense of size. Data only. */
export interface ExistingZone {
  readonly title: string
  /** Null where only schools and pupils are told. */
  readonly residents: number | null
  readonly schools: number
  /** Null where only residents and schools are told. */
  readonly pupils: number | null
}

/** As their own reports describe them, rounded there. Smallest first. */
export const EXISTING_ZONES: readonly ExistingZone[] = [
  { title: 'Reach Children’s Hub, Feltham', residents: null, schools: 1, pupils: 900 },
  { title: 'Pembury, Hackney', residents: 4000, schools: 2, pupils: null },
  { title: 'Smallshaw, Tameside', residents: 15_000, schools: 10, pupils: 3500 },
  { title: 'North Manchester Family Zone', residents: null, schools: 17, pupils: 6600 },
  { title: 'Wallsend, North Tyneside', residents: 45_000, schools: 15, pupils: 6000 },
]
