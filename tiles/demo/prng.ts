/**
 * A small seeded source of chance: sfc32 (Chris Doty-Humphrey's PractRand generator), seeded by an
 * FNV-1a hash of the seed and the name of the stream. One stream a purpose, so that a change in one
 * part of the town leaves the others as they were.
 */
export interface Random {
  /** Uniform in [0, 1). */
  readonly next: () => number
  readonly between: (low: number, high: number) => number
  /** Whole number in [0, count). */
  readonly below: (count: number) => number
  /** Standard normal. */
  readonly normal: () => number
  readonly pick: <T>(list: readonly T[]) => T
}

/** 32 bits of FNV-1a over the text's UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return hash >>> 0
}

function sfc32(seed: number, stream: string): () => number {
  let a = hashText(`a ${String(seed)} ${stream}`)
  let b = hashText(`b ${String(seed)} ${stream}`)
  let c = hashText(`c ${String(seed)} ${stream}`)
  let counter = 1
  const step = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 4294967296
  }
  // The first dozen outputs still show the seed; the author of sfc32 discards them too.
  for (let i = 0; i < 15; i += 1) step()
  return step
}

export function createRandom(seed: number, stream: string): Random {
  const next = sfc32(seed, stream)
  const below = (count: number): number => Math.floor(next() * count)
  return {
    next,
    below,
    between: (low, high) => low + (high - low) * next(),
    // Box-Muller; 1 - next() keeps the logarithm away from zero.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: <T>(list: readonly T[]): T => {
      const item = list[below(list.length)]
      if (item === undefined) throw new Error('A pick needs a list with something in it.')
      return item
    },
  }
}

/** A shuffled copy (Fisher-Yates). */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1)
    const [a, b] = [copy[i] as T, copy[j] as T]
    copy[i] = b
    copy[j] = a
  }
  return copy
}
