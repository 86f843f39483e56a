// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { evenCountry, smallArea } from '../../domain/area-fixture.ts'
import { CurrentContext } from '../current.ts'
import { currentOf } from '../current-fixture.tsx'
import { ExplorePanel } from './ExplorePanel.tsx'

afterEach(cleanup)

const town = smallArea({
  wards: ['Mill Hill'],
  neighbourhoods: [
    { name: '1A', ward: 0, residents: 1000, cells: { imd: 20, 'attainment-16': 45, crime: -0.2 } },
    { name: '1B', ward: 0, residents: 1000, cells: { imd: 30, 'attainment-16': 61, crime: 0.4 } },
  ],
  country: { imd: evenCountry(0, 50) },
})

test('outcomes come with what they cannot say', () => {
  render(
    <CurrentContext value={currentOf({}, town)}>
      <ExplorePanel />
    </CurrentContext>,
  )
  expect(screen.getByRole('radio', { name: /^Attainment at 16/ })).toBeTruthy()
  const group = screen.getByRole('group', { name: 'Attainment' })
  expect(group.parentElement?.textContent).toMatch(/11\s% at 5, 15\s% at 11 and 37\s% at 16/)
  expect(group.parentElement?.textContent).toContain('not a destiny')
})

test('what the country has no figures for says so', () => {
  render(
    <CurrentContext value={currentOf({}, town)}>
      <ExplorePanel />
    </CurrentContext>,
  )
  expect(screen.getByText('England not available · lower is worse')).toBeTruthy()
})

test('further indicators wait behind a disclosure, open when one of them is on the map', () => {
  const shown = (indicator: string) =>
    render(
      <CurrentContext value={currentOf({ indicator }, town)}>
        <ExplorePanel />
      </CurrentContext>,
    )
  const { unmount } = shown('imd')
  expect(screen.getByText('Further indicators (1)').closest('details')?.open).toBe(false)
  unmount()
  shown('crime')
  expect(screen.getByText('Further indicators (1)').closest('details')?.open).toBe(true)
  expect(screen.getByRole('radio', { name: /^Crime/ })).toHaveProperty('checked', true)
})
