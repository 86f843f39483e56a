import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { problemSentence } from '../../src/domain/result.ts'
import { mutate, randomFrom } from '../../tests/town/mutations.ts'
import { readHead } from '../readers/file-head.ts'
import type { FolderFile } from '../readers/folder.ts'
import { openFile } from '../readers/open-file.ts'
import { EVERY_SOURCE } from './every-source.ts'

const SAMPLES = path.resolve('../shared/samples')
const MUTATIONS = 1000

function memoryFile(name: string, text: string): FolderFile {
  const bytes = new TextEncoder().encode(text)
  return { path: name, read: (limit) => bytes.subarray(0, limit) }
}

describe.skipIf(!fs.existsSync(SAMPLES))('real pieces (needs ../shared/samples)', () => {
  test(`${MUTATIONS} random mutations end with a reading or with a sentence, in their readers and in others`, () => {
    const names = fs.readdirSync(SAMPLES).filter((name) => /\.(csv|json|geojson)$/.test(name))
    const texts = names.map((name) => fs.readFileSync(path.join(SAMPLES, name), 'utf8'))
    const known = names.map((name, at) => {
      const head = readHead(memoryFile(name, texts[at] ?? ''))
      return EVERY_SOURCE.filter((source) => source.recognises(head))
    })
    let [read, told] = [0, 0]
    for (let seed = 0; seed < MUTATIONS; seed++) {
      const random = randomFrom(seed)
      const at = Math.floor(random() * names.length)
      const file = memoryFile(names[at] ?? '', mutate(texts[at] ?? '', random))
      const head = readHead(file)
      const open = openFile(file)
      if (!open.ok) continue
      const strangers = [0, 1].map(() => Math.floor(random() * EVERY_SOURCE.length))
      const others = EVERY_SOURCE.filter((_, index) => strangers.includes(index))
      for (const source of [...(known[at] ?? []), ...others]) {
        source.recognises(head)
        source.edition(head)
        const result = source.read(open.value)
        if (result.ok) read++
        else {
          told++
          expect(problemSentence(result.problem)).toMatch(/^.+: expected .+, found .+\. .+/s)
        }
      }
    }
    expect(read).toBeGreaterThan(MUTATIONS / 10)
    expect(told).toBeGreaterThan(MUTATIONS / 2)
  }, 900_000)
})
