import type { OutputAreaTable } from '../../src/domain/area.ts'
import type { OutputAreaInput } from '../area-input.ts'

/** Output areas by row of their neighbourhood, then by code; those of unknown neighbourhoods are counted. */
export interface OutputAreas {
  readonly table: OutputAreaTable
  readonly strays: number
  /** Where the output areas of each neighbourhood begin; one entry more than rows. */
  readonly starts: Uint32Array
}

export function buildOutputAreas(
  outputAreas: readonly OutputAreaInput[],
  rowByCode: ReadonlyMap<string, number>,
): OutputAreas {
  const known = outputAreas.flatMap((outputArea) => {
    const row = rowByCode.get(outputArea.neighbourhood)
    return row === undefined ? [] : [{ ...outputArea, row }]
  })
  known.sort((one, other) => one.row - other.row || (one.code < other.code ? -1 : 1))
  const starts = new Uint32Array(rowByCode.size + 1)
  for (const { row } of known) starts[row + 1] = (starts[row + 1] ?? 0) + 1
  for (let row = 0; row < rowByCode.size; row++) {
    starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0)
  }
  return {
    starts,
    strays: outputAreas.length - known.length,
    table: {
      size: known.length,
      lng: Float64Array.from(known, ({ lng }) => lng),
      lat: Float64Array.from(known, ({ lat }) => lat),
      residents: Float64Array.from(known, ({ residents }) => residents),
      neighbourhoodRows: Uint32Array.from(known, ({ row }) => row),
    },
  }
}
