import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../scripts/root.ts'
import { sourceFiles } from '../../scripts/source-files.ts'

const FILES = sourceFiles(ROOT, ['src', 'tiles', 'tests', 'scripts', '.ci'])
const CODE = FILES.filter((file) => /\.(ts|tsx|js|mjs|css|html)$/.test(file))
/** Written in two pieces, so that this file does not find itself. */
const UNFINISHED = new RegExp(
  `\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`,
)

function having(pattern: RegExp, files = CODE): string[] {
  return files.filter((file) => pattern.test(readFileSync(path.join(ROOT, file), 'utf8')))
}

test('there is code to look at', () => {
  expect(CODE.length).toBeGreaterThan(100)
})

test('nothing is left for later in the code', () => {
  expect(having(UNFINISHED)).toEqual([])
})

test('no file is called utils or helpers', () => {
  expect(FILES.filter((file) => /(^|[/.-])(utils?|helpers?)([/.-]|$)/i.test(file))).toEqual([])
})

test('no file only passes on what others export', () => {
  const barrels = CODE.filter((file) => {
    const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n')
    const code = lines.filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line))
    return code.length > 0 && code.every((line) => /^export (type )?(\*|\{.*\}) .*from /.test(line))
  })
  expect(barrels).toEqual([])
})

test('a check is switched off only with a reason beside it', () => {
  const off = /eslint-disable(?!.* -- \S)|@ts-(ignore|nocheck)|@ts-expect-error(?! \S)/
  expect(having(off).filter((file) => !file.endsWith('conventions.test.ts'))).toEqual([])
})

test('no style sheet is longer than 300 lines', () => {
  const sheets = CODE.filter((file) => file.endsWith('.css'))
  const lines = (file: string) => readFileSync(path.join(ROOT, file), 'utf8').split('\n').length
  expect(sheets.filter((file) => lines(file) > 300)).toEqual([])
})

test('every room has a README of at most a page', () => {
  const rooms = ['domain', 'catalogue', 'formats', 'data', 'state', 'map', 'ui', 'panels', 'app']
  const readmes = ['tiles/README.md', ...rooms.map((room) => `src/${room}/README.md`)]
  const absent = readmes.filter((file) => !FILES.includes(file))
  expect(absent).toEqual([])
  const lines = (file: string) => readFileSync(path.join(ROOT, file), 'utf8').split('\n').length
  expect(readmes.filter((file) => lines(file) > 90)).toEqual([])
})
