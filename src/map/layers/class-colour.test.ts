import { expect, test } from 'vitest'
import { choroplethPalette } from '../../domain/palette.ts'
import { classColour } from './class-colour.ts'

/** The few operators the expression is made of, as the style specification defines them. */
function evaluate(expression: unknown, state: Record<string, unknown>): unknown {
  if (!Array.isArray(expression)) return expression
  const [operator, ...raw] = expression as [string, ...unknown[]]
  const argument = (index: number) => evaluate(raw[index], state)
  switch (operator) {
    case 'feature-state':
      return state[String(raw[0])] ?? null
    case 'coalesce':
      return raw.map((_, index) => argument(index)).find((value) => value !== null)
    case 'step': {
      let value = argument(1)
      for (let at = 2; at + 1 < raw.length; at += 2) {
        if (Number(argument(0)) >= Number(argument(at))) value = argument(at + 1)
      }
      return value
    }
    default:
      throw new Error(`Operator ${operator} is new here`)
  }
}

test.each([1, 2, 3, 4, 5, 6, 7])('with %i classes each has its colour', (classCount) => {
  const colours = choroplethPalette(classCount)
  const expression = classColour({ colours, nothing: 'nothing', untold: 'untold' })
  const shown = colours.map((_, index) => evaluate(expression, { class: index }))
  expect(shown).toEqual(colours)
})

test.each([200, 201, 202, 203, 204])('index %i shows nothing, never a class', (index) => {
  const expression = classColour({
    colours: choroplethPalette(5),
    nothing: 'nothing',
    untold: 'untold',
  })
  expect(evaluate(expression, { class: index })).toBe('nothing')
})

test('a row that was not told its class yet looks like neither', () => {
  for (const colours of [[], choroplethPalette(5)]) {
    const expression = classColour({ colours, nothing: 'nothing', untold: 'untold' })
    expect(evaluate(expression, {})).toBe('untold')
  }
})
