import { describe, expect, test, vi } from 'vitest'
import { type AreaFigures, figuresOfArea } from './area-figures.ts'
import { decilesOf, makeElsewhere } from './country.ts'
import { type Ground, shapeGround } from './ground.ts'
import type { Figures } from './indicators.ts'
import { planOf } from './plan.ts'
import {
  COUNTRY,
  EXPLAINED,
  type FigureId,
  FIVE,
  type OutcomeId,
  OUTCOME_IDS,
  TOWN,
} from './targets.ts'

vi.setConfig({ testTimeout: 60_000 })

const IDS = Object.keys(TOWN) as FigureId[]

const published = ({ values, missing }: Figures): number[] =>
  [...values].filter((_, row) => missing[row] === 0)

function moments(values: readonly number[]): { mean: number; sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, sd: Math.sqrt(squares / values.length) }
}

/** R squared of least squares on the five, by orthonormal columns (modified Gram-Schmidt). */
function explainedPart(figures: Readonly<Record<FigureId, Figures>>, outcome: OutcomeId): number {
  const columns = [...FIVE.map((id) => figures[id]), figures[outcome]]
  const rows = [...(columns[0]?.values.keys() ?? [])].filter((row) =>
    columns.every((c) => c.missing[row] === 0),
  )
  const centred = columns.map(({ values }) => {
    const own = rows.map((row) => values[row] ?? Number.NaN)
    const { mean } = moments(own)
    return own.map((value) => value - mean)
  })
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)
  const basis: number[][] = []
  for (const column of centred.slice(0, -1)) {
    let rest = column
    for (const unit of basis) {
      const part = dot(rest, unit)
      rest = rest.map((x, i) => x - part * (unit[i] ?? 0))
    }
    const length = Math.sqrt(dot(rest, rest))
    basis.push(rest.map((x) => x / length))
  }
  const y = centred[centred.length - 1] ?? []
  return basis.reduce((sum, unit) => sum + dot(y, unit) ** 2, 0) / dot(y, y)
}

function expectStandOut(ground: Ground, { figures, standOut }: AreaFigures): void {
  const ward = [...ground.wardOf.keys()].filter(
    (row) => ground.wardOf[row] === ground.wardOf[standOut],
  )
  const others = ward.filter((row) => row !== standOut)
  expect(others.length).toBeGreaterThanOrEqual(7)
  const of = (id: FigureId, row: number): number => figures[id].values[row] ?? Number.NaN
  for (const id of ['imd', 'unemployment-claimants', 'no-qualifications'] as const) {
    expect(of(id, standOut)).toBeGreaterThan(Math.max(...others.map((row) => of(id, row))))
  }
  expect(of('good-health', standOut)).toBeLessThan(
    Math.min(...others.map((row) => of('good-health', row))),
  )
  expect(of('housing-barriers', standOut)).toBeLessThan(0.8 * COUNTRY['housing-barriers'].mean)
  for (const id of FIVE) expect(figures[id].missing[standOut]).toBe(0)
}

describe.each(Array.from({ length: 30 }, (_, index) => 1 + 37 * index))('seed %i', (seed) => {
  const ground = shapeGround(planOf('town'), seed)
  const area = figuresOfArea(ground, seed)

  test('means and spreads are within 10 % of the targets, values within the range', () => {
    for (const id of IDS) {
      const values = published(area.figures[id])
      const { mean, sd } = moments(values)
      expect(Math.abs(mean / TOWN[id].mean - 1), `${id} mean ${String(mean)}`).toBeLessThan(0.1)
      expect(Math.abs(sd / TOWN[id].sd - 1), `${id} sd ${String(sd)}`).toBeLessThan(0.1)
      expect(Math.min(...values)).toBeGreaterThanOrEqual(COUNTRY[id].low)
      expect(Math.max(...values)).toBeLessThanOrEqual(COUNTRY[id].high)
    }
  })

  test('the five explain each outcome as far as in the source report, within 3 points', () => {
    for (const id of OUTCOME_IDS) {
      const part = explainedPart(area.figures, id)
      expect(Math.abs(part - EXPLAINED[id]), `${id} ${String(part)}`).toBeLessThan(0.03)
    }
  })

  test('one neighbourhood is worst of its ward on four, better than average on the fifth', () => {
    expectStandOut(ground, area)
  })

  test('a few cells are suppressed or not collected', () => {
    const count = (id: FigureId, reason: number): number =>
      area.figures[id].missing.filter((missing) => missing === reason).length
    expect(count('unemployment-claimants', 1)).toBeGreaterThan(0)
    for (const id of OUTCOME_IDS) {
      expect(count(id, 1)).toBeGreaterThan(3)
      expect(count(id, 1) + count(id, 2)).toBeLessThan(0.1 * 380)
    }
    for (const id of ['imd', 'good-health', 'no-qualifications', 'housing-barriers'] as const) {
      expect(count(id, 0)).toBe(380)
    }
  })

  test('neighbours are alike in deprivation, and some differ sharply', () => {
    const imd = area.figures.imd.values
    const { mean, sd } = moments([...imd])
    const pairs = ground.touching.map(({ a, b }) => [imd[a] ?? 0, imd[b] ?? 0] as const)
    const alike =
      pairs.reduce((sum, [p, q]) => sum + (p - mean) * (q - mean), 0) / pairs.length / sd ** 2
    expect(alike).toBeGreaterThan(0.3)
    expect(pairs.filter(([p, q]) => Math.abs(p - q) > 1.5 * sd).length).toBeGreaterThan(10)
  })

  test('shares are whole numbers of people', () => {
    for (const id of ['good-health', 'no-qualifications', 'unemployment-claimants'] as const) {
      const { values, denominators } = area.figures[id]
      const people = values.map((value, row) => (value / 100) * (denominators[row] ?? 0))
      const broken = people.filter((count) => Math.abs(count - Math.round(count)) > 1e-6)
      expect(broken).toHaveLength(0)
    }
  })
})

test('the country matches the figures of the source report', () => {
  const { figures, codes, wardCodes } = makeElsewhere(380, 4)
  expect(codes).toHaveLength(33_000 - 380)
  expect(new Set(wardCodes).size).toBe(Math.ceil(codes.length / 5))
  for (const id of IDS) {
    const values = published(figures[id])
    const { mean, sd } = moments(values)
    expect(Math.abs(mean / COUNTRY[id].mean - 1), id).toBeLessThan(0.02)
    expect(Math.abs(sd / COUNTRY[id].sd - 1), id).toBeLessThan(0.02)
    expect(values.every((value) => value >= COUNTRY[id].low && value <= COUNTRY[id].high)).toBe(
      true,
    )
  }
  for (const id of OUTCOME_IDS) {
    expect(Math.abs(explainedPart(figures, id) - EXPLAINED[id])).toBeLessThan(0.01)
  }
})

test('deciles count the more deprived tenths of the whole country', () => {
  const own = Float64Array.of(0, 35, 99, 100)
  const elsewhere = Float64Array.from({ length: 96 }, (_, index) => index + 0.5)
  expect([...decilesOf(own, elsewhere)]).toEqual([10, 7, 1, 1])
})
