import { expect, test } from 'vitest'
import { routeRequest } from './route-request.ts'

const SCOPE = 'https://council.example/maps/zones/'

function routeOf(path: string, method = 'GET') {
  return routeRequest({ method, url: new URL(path, SCOPE).href }, SCOPE)
}

test.each(['', '?area=town&room=data', 'index.html', '#zones=abc'])(
  'the page itself, by whatever view: "%s"',
  (path) => {
    expect(routeOf(path)).toEqual({ kind: 'app', path: 'index.html' })
  },
)

test('what the build names by content is looked for among its files', () => {
  expect(routeOf('assets/index-abc.js')).toEqual({ kind: 'app', path: 'assets/index-abc.js' })
})

test('the list of areas and their files are answered from what is kept', () => {
  expect(routeOf('areas/index.json')).toEqual({ kind: 'areas-list' })
  expect(routeOf('areas/st%20ives/wards.arrow')).toEqual({
    ...{ kind: 'area-file', areaId: 'st ives', file: 'wards.arrow', edition: null },
  })
  expect(routeOf('areas/town/boundaries.pmtiles?edition=abc')).toMatchObject({ edition: 'abc' })
})

test.each([
  'areas/index.json?newest',
  'areas/town/datapackage.json?newest',
  'areas/town/deeper/file.json',
  'areas/%E0%A4/wards.arrow',
  'service-worker.js',
  'report/index.html',
  '../other-app/assets/index.js',
  '/maps/zones',
  'https://elsewhere.example/maps/zones/assets/index.js',
])('the network alone answers %s', (path) => {
  expect(routeOf(path)).toEqual({ kind: 'network' })
})

test('nothing but reading is answered', () => {
  expect(routeOf('', 'POST')).toEqual({ kind: 'network' })
  expect(routeOf('assets/index-abc.js', 'HEAD')).toEqual({ kind: 'network' })
})
