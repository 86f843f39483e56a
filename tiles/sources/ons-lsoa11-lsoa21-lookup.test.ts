import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readHead } from '../readers/file-head.ts'
import { openFile } from '../readers/open-file.ts'
import { editionLookup } from './ons-lsoa11-lsoa21-lookup.ts'

const SAMPLES = path.resolve('../shared/samples')

function sample(name: string) {
  const bytes = () => fs.readFileSync(path.join(SAMPLES, name))
  return { path: name, read: (limit?: number) => bytes().subarray(0, limit) }
}

describe.skipIf(!fs.existsSync(SAMPLES))('change codes (needs ../shared/samples)', () => {
  test('the exact fit is known by its headings and has all four kinds of change', () => {
    const file = sample('ons_lsoa11_lsoa21_exact_fit_32rows.csv')
    expect(editionLookup.recognises(readHead(file))).toBe(true)
    const open = openFile(file)
    const read = open.ok ? editionLookup.read(open.value) : open
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    expect(read.value.pairs).toHaveLength(32)
    expect(new Set(read.value.pairs.map(({ change }) => change)).size).toBe(4)
  })

  test('the best fit, which has no change codes, is not taken for it', () => {
    const file = sample('ons_lsoa11_lsoa21_best_fit_v2_10rows.csv')
    expect(editionLookup.recognises(readHead(file))).toBe(false)
  })
})
