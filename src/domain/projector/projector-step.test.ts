import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  axisBeside,
  PROJECTOR_AXES,
  projectorStep,
  type ProjectorStepOptions,
  type Way,
} from './projector-step.ts'

const START: ProjectorStepOptions = {
  axis: 'indicators',
  way: 'next',
  indicators: ['imd', 'good-health', 'crime'],
  indicator: 'imd',
  level: 'neighbourhood',
  wards: { codes: ['W1', 'W2', 'W3'], names: ['Old Docks', 'Mill Hill', 'Area 10'] },
  spotlight: null,
}

/** Where a walk of so many steps leads, by repeating single steps. */
function walk(options: ProjectorStepOptions, steps: number): ProjectorStepOptions[] {
  const seen = [options]
  for (let step = 0; step < steps; step += 1) {
    const last = seen.at(-1) ?? options
    const { indicator, spotlight, level } = projectorStep(last)
    seen.push({
      ...last,
      indicator: indicator ?? last.indicator,
      spotlight: spotlight === undefined ? last.spotlight : spotlight,
      level: level ?? last.level,
    })
  }
  return seen
}

test('indicators come one after the other, and after the last the first', () => {
  expect(walk(START, 3).map(({ indicator }) => indicator)).toEqual([
    'imd',
    'good-health',
    'crime',
    'imd',
  ])
})

test('wards go by name, with the whole area between the last and the first', () => {
  const wards = walk({ ...START, axis: 'wards' }, 4).map(({ spotlight }) => spotlight)
  expect(wards).toEqual([null, 'W3', 'W2', 'W1', null])
})

test('a level gives way to the other one', () => {
  expect(walk({ ...START, axis: 'levels' }, 2).map(({ level }) => level)).toEqual([
    'neighbourhood',
    'ward',
    'neighbourhood',
  ])
})

const opposite: Readonly<Record<Way, Way>> = { next: 'previous', previous: 'next' }

const starts = fc.record({
  axis: fc.constantFrom(...PROJECTOR_AXES),
  way: fc.constantFrom('next' as const, 'previous' as const),
  indicator: fc.constantFrom(...START.indicators),
  spotlight: fc.constantFrom(null, ...START.wards.codes),
})

test('a step back undoes a step on, along every axis and from everywhere', () => {
  fc.assert(
    fc.property(starts, (start) => {
      const from = { ...START, ...start }
      const { axis, way } = from
      const [, there = from] = walk(from, 1)
      const [, back] = walk({ ...there, way: opposite[way] }, 1)
      expect(back).toEqual({ ...from, way: opposite[way] })
      expect(axisBeside(axisBeside(axis, way), opposite[way])).toBe(axis)
    }),
  )
})

test('an indicator that is not among those in view is left for the first or the last', () => {
  const lost = { ...START, indicator: 'income' }
  expect(projectorStep(lost)).toEqual({ indicator: 'imd' })
  expect(projectorStep({ ...lost, way: 'previous' })).toEqual({ indicator: 'crime' })
})
