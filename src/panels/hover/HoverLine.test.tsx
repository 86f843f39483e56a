// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { View } from '../../domain/view.ts'
import { useDraft } from '../../state/draft.ts'
import { InTestford } from '../current-fixture.tsx'
import { HoverLine } from './HoverLine.tsx'

beforeEach(() => {
  useDraft.setState({ hovered: null })
})
afterEach(cleanup)

const words = (view: Partial<View> = {}) => {
  const { container } = render(
    <InTestford view={view}>
      <HoverLine />
    </InTestford>,
  )
  return Array.from(container.querySelectorAll('span'), (line) =>
    line.textContent.replaceAll('\u00a0·', ' ·'),
  ).join(' | ')
}

test('it says what the pointer is over, else what is selected, else nothing', () => {
  expect(words()).toBe('')
  const selection = { kind: 'neighbourhood', code: 'N106' } as const
  expect(words({ selection, frame: 'country-fifths' })).toBe(
    "Testford 003A · Riverside ward | 8.0 · lightest of five | More deprived than 16\u00a0% of England's neighbourhoods (2025)",
  )
  useDraft.setState({ hovered: { level: 'neighbourhood', row: 7 } })
  expect(words({ selection, indicator: 'unemployment-claimants' })).toBe(
    'Testford 003B · Riverside ward | Not published. The publisher withholds it, mostly because few people stand behind it.',
  )
})

test('in Places, where the map shows no figures, it says the name alone', () => {
  useDraft.setState({ hovered: { level: 'neighbourhood', row: 0 } })
  expect(words({ room: 'places' })).toBe('Testford 001A · Mill Hill ward')
})
