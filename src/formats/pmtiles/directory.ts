/** One entry of a directory: a run of tiles with equal bytes, or (run length 0) a leaf directory. */
export interface DirectoryEntry {
  readonly tileId: number
  readonly offset: number
  readonly length: number
  readonly runLength: number
}

/** Writes unsigned integers of up to 53 bits, seven bits a byte, lowest first. */
function varints(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = []
  for (const number of numbers) {
    let left = number
    while (left >= 0x80) {
      bytes.push((left % 0x80) + 0x80)
      left = Math.floor(left / 0x80)
    }
    bytes.push(left)
  }
  return Uint8Array.from(bytes)
}

/**
 * A directory as it stands before compression: the number of entries, then by column the differences
 * of tile ids, run lengths, lengths, and offsets (0 = right after the entry before, else offset + 1).
 */
export function encodeDirectory(entries: readonly DirectoryEntry[]): Uint8Array {
  const offsets = entries.map(({ offset }, i) => {
    const before = entries[i - 1]
    return before !== undefined && offset === before.offset + before.length ? 0 : offset + 1
  })
  return varints([
    entries.length,
    ...entries.map(({ tileId }, i) => tileId - (entries[i - 1]?.tileId ?? 0)),
    ...entries.map(({ runLength }) => runLength),
    ...entries.map(({ length }) => length),
    ...offsets,
  ])
}
