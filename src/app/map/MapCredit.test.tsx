// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { SourceFacts } from '../../domain/area.ts'
import { OPEN_STREET_MAP } from '../../formats/area-package/place-files.ts'
import { TESTFORD } from '../../panels/current-fixture.tsx'
import { MapCredit } from './MapCredit.tsx'

afterEach(cleanup)

test('OpenStreetMap is named, with its licence, where something comes from it and only there', () => {
  const source: SourceFacts = {
    id: OPEN_STREET_MAP.sourceId,
    title: 'Places',
    publisher: 'OpenStreetMap contributors',
    edition: '2026',
    address: '',
    file: 'overpass.json',
    licence: OPEN_STREET_MAP.licence,
    attribution: [OPEN_STREET_MAP.attribution],
    checksum: 'sha256:0',
    bytes: 1,
    rowsRead: 1,
    rowsKept: 1,
    geography: 'points',
    gives: 'places',
  }
  const { rerender } = render(<MapCredit manifest={TESTFORD.manifest} at="head" />)
  expect(screen.queryByRole('link')).toBeNull()
  rerender(<MapCredit manifest={{ sources: [source] }} at="head" />)
  const link = screen.getByRole('link', { name: '© OpenStreetMap contributors' })
  expect(OPEN_STREET_MAP.attribution).toContain(link.getAttribute('href'))
})
