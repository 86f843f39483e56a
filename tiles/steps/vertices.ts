/**
 * The distinct vertices of a level, each with a number. Two positions are one vertex when both their
 * grid coordinates are equal; a table of open addresses keeps two million of them in 60 MB.
 */
export class Vertices {
  private xs = new Float64Array(1024)
  private ys = new Float64Array(1024)
  private slots = new Int32Array(4096).fill(-1)
  private count = 0

  get size(): number {
    return this.count
  }

  x(vertex: number): number {
    return this.xs[vertex] ?? Number.NaN
  }

  y(vertex: number): number {
    return this.ys[vertex] ?? Number.NaN
  }

  /** Number of the vertex at these coordinates, a new one where there was none. */
  idOf(x: number, y: number): number {
    const slot = this.slotOf(x, y)
    const known = this.slots[slot] ?? -1
    if (known >= 0) return known
    const id = this.count++
    if (id === this.xs.length) this.growCoordinates()
    this.xs[id] = x
    this.ys[id] = y
    this.slots[slot] = id
    if (this.count * 2 > this.slots.length) this.growSlots()
    return id
  }

  private slotOf(x: number, y: number): number {
    const mask = this.slots.length - 1
    let slot = hash(x, y) & mask
    for (;;) {
      const id = this.slots[slot] ?? -1
      if (id < 0 || (this.xs[id] === x && this.ys[id] === y)) return slot
      slot = (slot + 1) & mask
    }
  }

  private growCoordinates(): void {
    const [xs, ys] = [this.xs, this.ys]
    this.xs = new Float64Array(xs.length * 2)
    this.ys = new Float64Array(ys.length * 2)
    this.xs.set(xs)
    this.ys.set(ys)
  }

  private growSlots(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1)
    for (let id = 0; id < this.count; id++) this.slots[this.slotOf(this.x(id), this.y(id))] = id
  }
}

const DOUBLES = new Float64Array(2)
const HALVES = new Int32Array(DOUBLES.buffer)

/** Mixes the four halves of both numbers; adding 0 makes -0 and 0 one. */
function hash(x: number, y: number): number {
  DOUBLES[0] = x + 0
  DOUBLES[1] = y + 0
  let mixed = 0
  for (const half of HALVES) {
    mixed = Math.imul(mixed ^ half, 0x9e3779b1)
    mixed ^= mixed >>> 15
  }
  return mixed >>> 0
}
