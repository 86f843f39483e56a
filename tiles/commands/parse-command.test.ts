import { expect, test } from 'vitest'
import { parseCommand } from './parse-command.ts'

function parsed(...words: string[]) {
  const command = parseCommand(words)
  return command.ok ? command.value : command.problem
}

test('build takes authorities, a folder, a target and an id', () => {
  expect(
    parsed('build', 'E08000025', 'Solihull', '--from', 'in', '--out', 'x/y', '--id', 'two'),
  ).toEqual({
    name: 'build',
    asked: ['E08000025', 'Solihull'],
    from: 'in',
    cache: null,
    refresh: false,
    out: 'x/y',
    id: 'two',
  })
  expect(parsed('build', 'Birmingham', '--from=in')).toMatchObject({ out: null, id: null })
})

test('build without a folder fetches, into a cache of its own or one that is named', () => {
  expect(parsed('build', 'Birmingham')).toMatchObject({ from: null, cache: null, refresh: false })
  expect(parsed('build', 'Birmingham', '--cache', 'c', '--refresh')).toMatchObject({
    from: null,
    cache: 'c',
    refresh: true,
  })
})

test('the other commands have defaults', () => {
  expect(parsed('demo')).toEqual({ name: 'demo', seed: 1, size: 'town', out: null })
  expect(parsed('demo', '--seed', '7', '--size', 'england')).toMatchObject({
    seed: 7,
    size: 'england',
  })
  expect(parsed('check', 'dir', '--json')).toEqual({ name: 'check', dir: 'dir', json: true })
  expect(parsed('list', 'birm', '--from', 'in')).toEqual({ name: 'list', text: 'birm', from: 'in' })
  expect(parsed('list')).toEqual({ name: 'list', text: '', from: null })
  for (const words of [[], ['--help'], ['help'], ['build', '--help']]) {
    expect(parsed(...words)).toEqual({ name: 'help' })
  }
})

test.each([
  [['bild'], 'bild'],
  [['build', '--from', 'in'], 'build'],
  [['build', 'Birmingham', '--from', 'in', '--refresh'], 'build'],
  [['build', 'Birmingham', '--from', 'in', '--cache', 'c'], 'build'],
  [['build', 'Birmingham', '--from'], 'build'],
  [['build', 'Birmingham', '--from', 'in', '--seed', '1'], 'build'],
  [['build', 'Birmingham', '--from', 'in', '--frm', 'x'], 'build'],
  [['build', 'Birmingham', '--from', 'in', '--id', 'Two Words'], '--id'],
  [['build', 'Birmingham', '--from', 'in', '--id', '..'], '--id'],
  [['check'], 'check'],
  [['check', 'a', 'b'], 'check'],
  [['demo', 'town'], 'demo'],
  [['demo', '--seed=-1'], '--seed'],
  [['demo', '--seed', '1.5'], '--seed'],
  [['demo', '--size', 'city'], '--size'],
  [['list', '--json'], 'list'],
])('%j is told apart', (words, where) => {
  expect(parsed(...words)).toMatchObject({
    where: expect.stringContaining(where) as unknown,
    remedy: 'See: npm run area -- --help',
  })
})
