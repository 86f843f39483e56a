/** Which rows of a table are shown; every part that is set must hold. */
export interface TableFilter {
  /** Beginnings of words of the name, the ward or the code. */
  readonly text: string
  /** Code of the best-fit ward; null = all. */
  readonly ward: string | null
  /** Class on the map, 0 = least disadvantaged; `nothing` = without a figure; null = all. */
  readonly classIndex: number | 'nothing' | null
  /** Of the mapped indicator, in its own unit, both inclusive; null = open. */
  readonly low: number | null
  readonly high: number | null
}

export const NO_FILTER: TableFilter = {
  text: '',
  ward: null,
  classIndex: null,
  low: null,
  high: null,
}

/** How many parts of a filter are set, the text aside. */
export function partsSet({ ward, classIndex, low, high }: TableFilter): number {
  const range = low !== null || high !== null
  return Number(ward !== null) + Number(classIndex !== null) + Number(range)
}
