import type { LevelTable, National } from '../../../src/domain/area.ts'
import { classify } from '../../../src/domain/classify.ts'
import type { Frame } from '../../../src/domain/view.ts'
import { type BenchCase, type Sampled, sample } from '../bench-case.ts'

/** A skewed column as deprivation scores are, the same on every machine. */
function tableOf(size: number): LevelTable {
  const values = Float32Array.from({ length: size }, (_, row) => {
    const unit = ((row * 7919) % size) / size
    return 0.5 + 87 * unit ** 3
  })
  const empty = new Float64Array(size)
  return {
    level: 'neighbourhood',
    size,
    codes: [],
    names: [],
    residents: empty,
    residentsByBand: new Map(),
    lng: empty,
    lat: empty,
    surfaceKm2: empty,
    imdDecile: new Uint8Array(size),
    indicators: new Map([['imd', { values, denominators: empty, states: new Uint8Array(size) }]]),
  }
}

const NATIONAL: National = {
  n: 33_000,
  weightedMean: 21.7,
  unweightedMean: 21.7,
  quantiles: Array.from({ length: 1001 }, (_, index) => 0.5 + 87 * (index / 1000) ** 3),
  edition: 'made up',
  weight: 'nobody',
  method: 'A cubic curve.',
}

const SIZES = [
  { name: 'town', rows: 380, repeats: 100 },
  { name: 'england', rows: 33_000, repeats: 1 },
] as const
const FRAMES: readonly Frame[] = ['auto', 'natural']

/** Cutting one indicator into classes: the default rule, and natural breaks. */
export const classifyCases: BenchCase = async ({ runs }) => {
  const measured: Sampled[] = []
  for (const { name, rows, repeats } of SIZES) {
    const table = tableOf(rows)
    for (const frame of FRAMES) {
      const samples = await sample(runs, () => {
        for (let repeat = 0; repeat < repeats; repeat += 1) {
          classify({
            table,
            indicator: 'imd',
            direction: 'higher-is-worse',
            facts: { national: NATIONAL },
            frame,
          })
        }
      })
      measured.push({
        id: `classify-${name}-${frame}`,
        title: `classify ${rows} rows${repeats > 1 ? `, ${repeats} times` : ''} (${frame})`,
        per: 'loop',
        samples,
      })
    }
  }
  return measured
}
