export interface SearchOption {
  readonly id: string
  readonly title: string
  /** What tells it from others of the same name. */
  readonly note: string
}

export interface SearchSection {
  readonly id: string
  readonly title: string
  /** "5 of 12"; null where all are shown. */
  readonly count: string | null
  readonly options: readonly SearchOption[]
}

/** The id of the element of an option. */
export function optionId(list: string, option: string): string {
  return `${list}-${option}`
}
