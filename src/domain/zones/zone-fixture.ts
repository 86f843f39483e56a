import type { Zone } from './zone.ts'

/** A zone of one neighbourhood in Testford, for tests. */
export function smallZone(patch: Partial<Zone> = {}): Zone {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    area: 'testford',
    createdAt: '2026-01-01T09:00:00.000Z',
    changedAt: '2026-01-01T09:00:00.000Z',
    deletedAt: null,
    name: 'Mill Hill',
    mark: 0,
    order: 1,
    hidden: false,
    codeEdition: 'LSOA 2021',
    shape: { kind: 'neighbourhoods', codes: ['N100'] },
    ...patch,
  }
}
