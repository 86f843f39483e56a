/** A queue of numbered items, smallest weight first, whose weights may change: a binary heap. */
export class SmallestFirst {
  private readonly weights: Float64Array
  /** Items in heap order, and where each stands in it (-1 = not in it). */
  private readonly heap: Int32Array
  private readonly places: Int32Array
  private size = 0

  constructor(capacity: number) {
    this.weights = new Float64Array(capacity)
    this.heap = new Int32Array(capacity)
    this.places = new Int32Array(capacity).fill(-1)
  }

  weightOf(item: number): number {
    return this.weights[item] ?? 0
  }

  /** Puts an item in or changes its weight. */
  set(item: number, weight: number): void {
    this.weights[item] = weight
    let place = this.places[item] ?? -1
    if (place < 0) {
      place = this.size++
      this.put(item, place)
    }
    this.settle(this.up(place))
  }

  /** Takes out the item of least weight; null when none is left. */
  pop(): number | null {
    if (this.size === 0) return null
    const first = this.heap[0] ?? 0
    this.places[first] = -1
    this.size--
    if (this.size > 0) {
      this.put(this.heap[this.size] ?? 0, 0)
      this.settle(0)
    }
    return first
  }

  private put(item: number, place: number): void {
    this.heap[place] = item
    this.places[item] = place
  }

  private weightAt(place: number): number {
    return this.weights[this.heap[place] ?? 0] ?? 0
  }

  private up(start: number): number {
    let place = start
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (this.weightAt(parent) <= this.weightAt(place)) break
      this.swap(place, parent)
      place = parent
    }
    return place
  }

  private settle(start: number): void {
    let place = start
    for (;;) {
      let least = place
      for (const child of [2 * place + 1, 2 * place + 2]) {
        if (child < this.size && this.weightAt(child) < this.weightAt(least)) least = child
      }
      if (least === place) return
      this.swap(place, least)
      place = least
    }
  }

  private swap(one: number, other: number): void {
    const item = this.heap[one] ?? 0
    this.put(this.heap[other] ?? 0, one)
    this.put(item, other)
  }
}
