/** A binary heap of whole numbers with a key each; the smallest key comes out first. */
export class Heap {
  readonly #keys: number[] = []
  readonly #items: number[] = []

  get size(): number {
    return this.#items.length
  }

  push(item: number, key: number): void {
    let at = this.#items.length
    this.#items.push(item)
    this.#keys.push(key)
    while (at > 0) {
      const above = (at - 1) >> 1
      if ((this.#keys[above] as number) <= key) break
      this.#move(above, at)
      at = above
    }
    this.#items[at] = item
    this.#keys[at] = key
  }

  /** Undefined when nothing is left. */
  pop(): { readonly item: number; readonly key: number } | undefined {
    const [item, key] = [this.#items[0], this.#keys[0]]
    const lastItem = this.#items.pop()
    const lastKey = this.#keys.pop()
    if (item === undefined || key === undefined) return undefined
    if (lastItem !== undefined && lastKey !== undefined && this.#items.length > 0) {
      this.#sink(lastItem, lastKey)
    }
    return { item, key }
  }

  #sink(item: number, key: number): void {
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= this.#items.length) break
      const right = below + 1
      const rightKey = this.#keys[right]
      if (rightKey !== undefined && rightKey < (this.#keys[below] as number)) below = right
      if ((this.#keys[below] as number) >= key) break
      this.#move(below, at)
      at = below
    }
    this.#items[at] = item
    this.#keys[at] = key
  }

  #move(from: number, to: number): void {
    this.#items[to] = this.#items[from] as number
    this.#keys[to] = this.#keys[from] as number
  }
}
