interface Choosable {
  readonly id: string
  readonly role: 'indicator' | 'outcome' | 'further'
}

export interface ArrangedIndicators<T> {
  /** The indicators of disadvantage, at most five. */
  readonly main: readonly T[]
  readonly outcomes: readonly T[]
  readonly further: readonly T[]
}

const LEADING = 'imd'
const CLAIMANTS = 'unemployment-claimants'
const CENSUS_UNEMPLOYMENT = 'unemployment-census'

/**
 * The indicators an area has, by their part in the interface, in the order given. Claimants and the
 * census both say unemployment but count different people, so only one leads: claimants where both
 * stand, and the census figure then goes to the further ones.
 */
export function arrangeIndicators<T extends Choosable>(
  present: readonly T[],
): ArrangedIndicators<T> {
  const hasClaimants = present.some(({ id }) => id === CLAIMANTS)
  const roleOf = ({ id, role }: T) =>
    id === CENSUS_UNEMPLOYMENT && hasClaimants ? 'further' : role
  return {
    main: present.filter((entry) => roleOf(entry) === 'indicator'),
    outcomes: present.filter((entry) => roleOf(entry) === 'outcome'),
    further: present.filter((entry) => roleOf(entry) === 'further'),
  }
}

/** What the map opens with: the IMD score, else the first main indicator, else the first of all. */
export function leadingIndicator<T extends Choosable>(present: readonly T[]): T | null {
  return (
    present.find(({ id }) => id === LEADING) ??
    arrangeIndicators(present).main[0] ??
    present[0] ??
    null
  )
}
