// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { checkerTown } from '../../../../tests/checker-town.ts'
import { wardName } from '../../../domain/row-words.ts'
import { membershipOfRows } from '../../../domain/zones/zone-membership.ts'
import { zoneGround } from '../../../domain/zones/zone-ground.ts'
import { zoneProfile } from '../../../domain/zones/zone-profile.ts'
import { PeopleFacts } from './PeopleFacts.tsx'

afterEach(cleanup)

/** A town of sixteen wards. */
const town = checkerTown(24, 2)

function show(wardCount: number) {
  const ground = zoneGround(town)
  const profile = zoneProfile(membershipOfRows([0, 1], ground), { ground, indicators: [] })
  const wards = Array.from({ length: wardCount }, (_, row) => ({
    row,
    residents: 1000 - row,
    shareOfZone: 0.1,
    shareOfWard: 0.5,
  }))
  render(<PeopleFacts profile={{ ...profile, wards }} area={town} />)
  const section = screen.getByRole('heading', { name: 'Wards crossed' }).closest('section')!
  const names = within(section)
    .getAllByRole('rowheader', { hidden: true })
    .map(({ textContent }) => textContent)
  return { section, names }
}

test('a long list of wards keeps all of them, the first eight in sight', () => {
  const { section, names } = show(16)
  expect(names).toEqual(Array.from(names, (_, row) => wardName(town, row)))
  expect(names).toHaveLength(16)
  const rest = within(section).getByText('The other 8').closest('details')!
  expect(rest.open).toBe(false)
  expect(within(rest).getAllByRole('rowheader', { hidden: true })).toHaveLength(8)
})

test('a single ward more is not folded away', () => {
  const { section, names } = show(9)
  expect(names).toHaveLength(9)
  expect(section.querySelector('details')).toBeNull()
})
