/** "1,234". */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** "1 neighbourhood", "659 neighbourhoods". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`
}

/** The first few of a list, and how many more there are. */
export function someOf(items: readonly string[], shown = 3): string {
  const first = items.slice(0, shown).join(', ')
  return items.length > shown ? `${first} and ${thousands(items.length - shown)} more` : first
}
