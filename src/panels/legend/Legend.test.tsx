// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_VIEW, type View } from '../../domain/view.ts'
import { useDraft } from '../../state/draft.ts'
import { useView } from '../../state/view.ts'
import { currentOf, InTestford } from '../current-fixture.tsx'
import { Legend } from './Legend.tsx'
import { LegendChip } from './LegendChip.tsx'

beforeEach(() => {
  // jsdom lacks it, and popovers ask for it.
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  useView.setState({ view: DEFAULT_VIEW })
  useDraft.setState({ hovered: null })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = (view: Partial<View> = {}) =>
  render(
    <InTestford view={view}>
      <Legend />
    </InTestford>,
  )

const classTexts = () =>
  within(screen.getByRole('list', { name: /^Classes/ }))
    .getAllByRole('listitem')
    .map((item) => item.textContent)

test.each(['imd', 'good-health', 'unemployment-claimants'])(
  'the counts of %s are those of the classification, from low values to high',
  (indicator) => {
    show({ indicator, frame: 'country-fifths' })
    const { classification } = currentOf({ indicator, frame: 'country-fifths' })
    const counts =
      classification.direction === 'higher-is-worse'
        ? classification.counts
        : classification.counts.toReversed()
    const said = classTexts().map((text) => Number(/, (\d+) neighbourhood/.exec(text)?.[1]))
    expect(said).toEqual(counts)
    expect(said.reduce((sum, count) => sum + count, 0)).toBe(indicator === 'imd' ? 8 : 7)
  },
)

test('where lower is worse the lowest class is the darkest, and the legend says so', () => {
  show({ indicator: 'good-health', frame: 'country-fifths' })
  expect(classTexts()[0]).toContain('darkest of five: below 68.0\u00a0%')
  expect(screen.getByText('darker = lower')).toBeTruthy()
})

test('only the kinds of nothing that occur have a row', () => {
  show({ indicator: 'unemployment-claimants' })
  const rows = within(screen.getByRole('list', { name: 'Without a figure' })).getAllByRole(
    'listitem',
  )
  expect(rows.map((row) => row.textContent)).toEqual([
    'not published: 1 neighbourhood · withheld, mostly for few people',
  ])
  cleanup()
  show({ indicator: 'imd' })
  expect(screen.queryByRole('list', { name: 'Without a figure' })).toBeNull()
})

test('the selected neighbourhood marks its class, a hovered one takes its place', () => {
  const { rerender } = show({
    frame: 'country-fifths',
    selection: { kind: 'neighbourhood', code: 'N106' },
  })
  const marked = () => classTexts().findIndex((text) => text.includes('the marked one'))
  expect(marked()).toBe(0)
  useDraft.setState({ hovered: { level: 'neighbourhood', row: 0 } })
  rerender(
    <InTestford view={{ frame: 'country-fifths' }}>
      <Legend />
    </InTestford>,
  )
  expect(marked()).toBe(4)
})

test('a frame that is not the expected one says why', () => {
  // Eight neighbourhoods: half of them in England's darkest fifth of no qualifications.
  show({ indicator: 'housing-barriers', level: 'ward' })
  expect(screen.getByRole('region', { name: 'Legend' }).textContent).toContain(
    'fewer wards with a value than there are classes',
  )
})

test('the classes can be made another way', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Change the classes' }))
  const dialog = screen.getByRole('dialog', { name: 'Change the classes' })
  await userEvent.click(await within(dialog).findByRole('radio', { name: 'Natural breaks' }))
  expect(useView.getState().view.frame).toBe('natural')
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('five classes can be asked for where five are usual, and left to nobody again', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Change the classes' }))
  const usual = await screen.findByRole<HTMLInputElement>('radio', { name: 'Usual' })
  expect(usual.checked).toBe(true)
  await userEvent.click(screen.getByRole('radio', { name: '5' }))
  expect(useView.getState().view.classCount).toBe(5)
  cleanup()
  show({ classCount: 5 })
  await userEvent.click(screen.getByRole('button', { name: 'Change the classes' }))
  await userEvent.click(await screen.findByRole('radio', { name: 'Usual' }))
  expect(useView.getState().view.classCount).toBeNull()
})

test('the chip says which end is dark and opens the whole legend', async () => {
  render(
    <InTestford view={{ indicator: 'good-health' }}>
      <LegendChip />
    </InTestford>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Legend: Good health, darker is less' }))
  expect(
    within(screen.getByRole('dialog', { name: 'Legend' })).getByRole('list', { name: /^Classes/ }),
  ).toBeTruthy()
})
