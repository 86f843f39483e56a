import type { OwnIndicatorRecord } from '../workspace/own-indicator.ts'

/** Figures that someone brought to Testford, for tests. */
export function smallOwnIndicator(changes: Partial<OwnIndicatorRecord> = {}): OwnIndicatorRecord {
  return {
    id: '0b9f4a52-6c1d-4f0e-9a7b-3f2d1c5e8a90',
    area: 'testford',
    createdAt: '2026-01-01T09:00:00.000Z',
    changedAt: '2026-01-01T09:00:00.000Z',
    deletedAt: null,
    title: 'Library cards',
    direction: 'lower-is-worse',
    unit: 'percent',
    decimals: 1,
    denominatorWords: 'of children',
    source: 'the library',
    year: '2026',
    averaged: true,
    level: 'neighbourhood',
    codeEdition: 'LSOA 2021',
    figures: [],
    ...changes,
  }
}
