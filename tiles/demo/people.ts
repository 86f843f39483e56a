import type { AgeBand } from '../../src/domain/area.ts'
import type { OutputAreaInput, PostcodeInput } from '../area-input.ts'
import { neighbourhoodCode, outputAreaCode } from './codes.ts'
import type { Ground, InnerPlot } from './ground.ts'
import type { GroundPoint } from './plan.ts'
import { createRandom, type Random, shuffled } from './prng.ts'

/** The age bands of the census custom table "resident age, 6a". */
export const AGE_BANDS: readonly AgeBand[] = [
  { id: '0_15', from: 0, to: 15 },
  { id: '16_24', from: 16, to: 24 },
  { id: '25_34', from: 25, to: 34 },
  { id: '35_49', from: 35, to: 49 },
  { id: '50_64', from: 50, to: 64 },
  { id: '65_plus', from: 65, to: null },
]

export type BandId = '0_15' | '16_24' | '25_34' | '35_49' | '50_64' | '65_plus'

/** What makes one neighbourhood younger than another; standard scores. */
export interface AgeLeanings {
  /** High where older people live. */
  readonly older: number
  /** High where students and young workers live. */
  readonly central: number
  /** High where families are large. */
  readonly families: number
}

/** Whole numbers in the given proportions that add up to `whole` (largest remainders). */
export function portions(whole: number, shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const exact = shares.map((share) => (whole * share) / total)
  const counts = exact.map(Math.floor)
  let rest = whole - counts.reduce((sum, count) => sum + count, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder) {
    if (rest <= 0) break
    counts[index] = (counts[index] as number) + 1
    rest -= 1
  }
  return counts
}

/**
 * Residents by age band; they add up to `residents`. Shares start from England's in the census of
 * 2021 (18.6, 10.6, 13.6, 19.4, 19.4 and 18.4 %).
 */
export function drawBands(
  residents: number,
  { older, central, families }: AgeLeanings,
  random: Random,
): Record<BandId, number> {
  const lean = (share: number, leaning: number): number =>
    share * Math.exp(Math.max(-1, Math.min(1, leaning)) + 0.06 * random.normal())
  const [children, students, young, middle, mature, old] = portions(residents, [
    lean(18.6, 0.22 * families - 0.1 * older - 0.12 * central),
    lean(10.6, 0.3 * central - 0.08 * older),
    lean(13.6, 0.22 * central - 0.1 * older),
    lean(19.4, 0.05 * families),
    lean(19.4, 0.08 * older - 0.08 * central),
    lean(18.4, 0.34 * older - 0.2 * central - 0.08 * families),
  ]) as [number, number, number, number, number, number]
  return {
    '0_15': children,
    '16_24': students,
    '25_34': young,
    '35_49': middle,
    '50_64': mature,
    '65_plus': old,
  }
}

const OUTPUT_AREAS_EACH = 5

/** Five points strictly inside: middles of plots and, where those are few, points close to them. */
function fivePoints(plots: readonly InnerPlot[], random: Random): GroundPoint[] {
  const order = shuffled(plots, random)
  const points = order.slice(0, OUTPUT_AREAS_EACH).map(({ at }) => at)
  for (let i = 0; points.length < OUTPUT_AREAS_EACH; i += 1) {
    const { at, clearKm } = order[i % order.length] as InnerPlot
    const angle = random.between(0, 2 * Math.PI)
    points.push([at[0] + clearKm * Math.cos(angle), at[1] + clearKm * Math.sin(angle)])
  }
  return points
}

/**
 * Five output areas to each neighbourhood; their residents add up to its own. No two of them hold
 * half of the residents, so a neighbourhood's best fit is sure wherever a ward line cuts it.
 */
export function drawOutputAreas(ground: Ground, seed: number): OutputAreaInput[] {
  const random = createRandom(seed, 'output areas')
  return ground.plotsOf.flatMap((plots, row) => {
    const shares = Array.from({ length: OUTPUT_AREAS_EACH }, () => random.between(0.85, 1.15))
    const counts = portions(ground.residents[row] as number, shares)
    return fivePoints(plots, random).map((point, index): OutputAreaInput => {
      const [lng, lat] = ground.project(point)
      return {
        code: outputAreaCode(row * OUTPUT_AREAS_EACH + index),
        lng,
        lat,
        residents: counts[index] as number,
        neighbourhood: neighbourhoodCode(row),
      }
    })
  })
}

/** Letters that Royal Mail uses in the inward part of a postcode. */
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'

/** One postcode to each output area. No postcode area is called ZX, so none of them is real. */
export function drawPostcodes(outputAreas: readonly OutputAreaInput[]): PostcodeInput[] {
  const letter = (index: number): string => LETTERS.charAt(index % LETTERS.length)
  const perSector = LETTERS.length ** 2
  // Thirty to a sector, then the next one, as in a real town; 999 sectors are enough for a country.
  const sectorSize = Math.max(30, Math.ceil(outputAreas.length / 890))
  return outputAreas.map(({ lng, lat }, index) => {
    const sector = Math.floor(index / sectorSize)
    const unit = ((index % sectorSize) * 7) % perSector
    const outward = `ZX${String(1 + Math.floor(sector / 9))}`
    const pair = letter(Math.floor(unit / LETTERS.length)) + letter(unit)
    const inward = `${String(1 + (sector % 9))}${pair}`
    return { postcode: `${outward} ${inward}`, lng, lat }
  })
}
