// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { placesQuery } from '../../data/places.ts'
import type { Place } from '../../domain/place.ts'
import { smallPlace } from '../../domain/place-fixture.ts'
import { failure, type Result, success } from '../../domain/result.ts'
import { DEFAULT_VIEW, type View } from '../../domain/view.ts'
import { useDraft } from '../../state/draft.ts'
import { useView } from '../../state/view.ts'
import { InTestford } from '../current-fixture.tsx'
import { PlacesPanel } from './PlacesPanel.tsx'

beforeEach(() => {
  useView.setState({ view: DEFAULT_VIEW })
  useDraft.setState({ hovered: null, inView: [-2, 52, -1, 53] })
})
afterEach(cleanup)

const SCHOOLS = [-1.5, -1.49, -1.52, -1.53, -1.54, -1.9].map((lng, i) =>
  smallPlace({ id: `urn:${i}`, name: `School ${i}`, kind: 'primary-school', lng }),
)
const LIBRARY = smallPlace({ id: 'osm:1', name: 'Mill Library', outside: true })

interface ShowOptions {
  readonly view?: Partial<View>
  readonly schools?: Result<readonly Place[]>
}

function show({ view = {}, schools = success(SCHOOLS) }: ShowOptions = {}) {
  const client = new QueryClient()
  client.setQueryData(placesQuery('testford', 'schools').queryKey, schools)
  client.setQueryData(placesQuery('testford', 'services').queryKey, success([]))
  client.setQueryData(placesQuery('testford', 'assets').queryKey, success([LIBRARY]))
  return render(
    <QueryClientProvider client={client}>
      <InTestford view={{ room: 'places', groups: ['schools'], ...view }}>
        <PlacesPanel />
      </InTestford>
    </QueryClientProvider>,
  )
}

test('each group says how many of it are in view, and can be switched', async () => {
  useDraft.setState({ inView: [-1.6, 52, -1.4, 53] })
  show()
  const schools = screen.getByLabelText(/^Schools and early years 5 in view/)
  expect(schools).toHaveProperty('checked', true)
  const libraries = screen.getByLabelText(/^Libraries, arts and learning 1/)
  expect(libraries).toHaveProperty('checked', false)
  expect(screen.getByText(/of 7 places/).textContent).toContain('6 of 7 places')
  await userEvent.click(libraries)
  expect(useView.getState().view.groups).toContain('libraries-arts-learning')
})

test('a group of which the area lists nothing is not one with nothing in view', () => {
  useDraft.setState({ inView: [0, 50, 0.1, 50.1] })
  show()
  expect(screen.getByLabelText('Schools and early years 0 in view')).toBeTruthy()
  expect(screen.getByLabelText('Youth and sport none listed')).toBeTruthy()
})

test('the list holds the groups that are on, nearest to the middle first, four until asked', async () => {
  show()
  const list = screen.getByRole('region', { name: 'Places in view' })
  const names = () =>
    within(list)
      .getAllByRole('listitem')
      .map((item) => /School \d/.exec(item.textContent)?.[0])
  expect(names()).toEqual(['School 0', 'School 1', 'School 2', 'School 3'])
  await userEvent.click(within(list).getByRole('button', { name: 'All 6 primary schools' }))
  expect(names()).toHaveLength(6)
  expect(within(list).queryByText('Mill Library')).toBeNull()
})

test('a place is chosen from the list, and says where it is not', async () => {
  show({ view: { groups: ['libraries-arts-learning'] } })
  const place = screen.getByRole('button', { name: /Mill Library/ })
  expect(place.textContent).toContain('outside Testford')
  await userEvent.click(place)
  expect(useView.getState().view.selection).toEqual({ kind: 'place', id: 'osm:1' })
})

test('nothing in view, no group and no places are three different things', () => {
  useDraft.setState({ inView: [0, 50, 0.1, 50.1] })
  show()
  expect(screen.getByText('Nothing of these groups is in view')).toBeTruthy()
  cleanup()
  show({ view: { groups: [] } })
  expect(screen.getByText('No group is shown')).toBeTruthy()
})

test('a file that failed is said aloud, and the rest is still there', () => {
  const problem = {
    where: 'schools.geojson',
    expected: 'a list of places',
    found: 'nothing',
    remedy: 'Build the area again.',
  }
  show({ schools: failure(problem), view: { groups: ['libraries-arts-learning'] } })
  expect(screen.getByRole('alert').textContent).toContain('Build the area again.')
  expect(screen.getByRole('button', { name: /Mill Library/ })).toBeTruthy()
  expect(screen.getByLabelText('Schools and early years not loaded')).toBeTruthy()
})
