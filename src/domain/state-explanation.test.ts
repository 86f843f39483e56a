import { expect, test } from 'vitest'
import { STATE, VALUE_STATES } from './area.ts'
import { stateWords } from './figure.ts'
import { stateExplanation, stateReason } from './state-explanation.ts'

test('every state without a figure is explained in its own words, which begin with its name', () => {
  const states = VALUE_STATES.map((_, state) => state).filter((state) => state !== STATE.value)
  const said = states.map((state) => stateExplanation(state, 'neighbourhood'))
  expect(new Set(said).size).toBe(states.length)
  expect(new Set(states.map(stateReason)).size).toBe(states.length)
  states.forEach((state, i) => {
    expect(said[i]?.toLowerCase()).toMatch(new RegExp(`^${stateWords(state)}\\. .+\\.$`))
  })
})

test('it names the level', () => {
  expect(stateExplanation(STATE.notCollected, 'ward')).toBe(
    'Not collected. The source has no figure for this ward.',
  )
})
