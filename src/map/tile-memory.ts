/** Tiles kept: two screens' worth, so that one source finds what another one fetched. */
const CAPACITY = 48

/**
 * Remembers the tiles that were read last. The map reads each one for the fills, for the
 * marks above them and perhaps for patterns (see `base-style.ts`), and only the first reading may
 * cost the network. Answers are copies: MapLibre hands the bytes over to its worker and leaves none here.
 */
export class TileMemory {
  readonly #read: (address: string) => Promise<unknown>
  readonly #kept = new Map<string, Promise<unknown>>()

  /** `read` is not cancelled when one asker gives up: another may wait for the same tile. */
  constructor(read: (address: string) => Promise<unknown>) {
    this.#read = read
  }

  /** Fails as the reading fails; a failure is not remembered. */
  async get(address: string): Promise<unknown> {
    const tile = await (this.#kept.get(address) ?? this.#keep(address))
    return tile instanceof Uint8Array ? tile.slice() : tile
  }

  #keep(address: string): Promise<unknown> {
    const reading = this.#read(address)
    this.#kept.set(address, reading)
    reading.catch(() => this.#kept.delete(address))
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > CAPACITY && oldest !== undefined) this.#kept.delete(oldest)
    return reading
  }
}
