import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

export const ENGLAND = path.resolve('../shared/england')

export type TextFiles = ReadonlyMap<string, string>

interface Layer {
  readonly type: string
  readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[]
}

/** The national files of one authority alone, cut at the moment: nothing of them is kept. */
export function cutFromEngland(authority: string): TextFiles {
  const read = (name: string) =>
    gunzipSync(fs.readFileSync(path.join(ENGLAND, name))).toString('utf8')
  const names = fs.readdirSync(ENGLAND).filter((name) => name.endsWith('.gz'))
  const lookup = read(names.find((name) => name.startsWith('LSOA21_WD24')) ?? '')
  const lsoas = new Set(linesWith(lookup, authority).map((line) => line.slice(0, 9)))
  const outputAreas = read(names.find((name) => name.startsWith('OA21_')) ?? '')
  const areas = linesWith(outputAreas, ...lsoas).map((line) => line.slice(0, 9))
  const codes = new Set([...lsoas, ...areas, authority])
  return new Map(
    names.map((name) => {
      const text = read(name)
      const plain = name.replace(/\.gz$/, '')
      return [plain, plain.endsWith('.geojson') ? cutLayer(text, codes) : cutTable(text, codes)]
    }),
  )
}

function linesWith(text: string, ...codes: readonly string[]): readonly string[] {
  const wanted = new Set(codes)
  return text.split('\n').filter((line) => codesIn(line).some((code) => wanted.has(code)))
}

function codesIn(text: string): readonly string[] {
  return text.match(/E\d{8}/g) ?? []
}

function cutTable(text: string, codes: ReadonlySet<string>): string {
  const [headings = '', ...lines] = text.split('\n')
  return [headings, ...linesWith(lines.join('\n'), ...codes), ''].join('\n')
}

/** Neighbourhoods go by their own code, wards by that of their authority. */
function cutLayer(text: string, codes: ReadonlySet<string>): string {
  const layer = JSON.parse(text) as Layer
  const features = layer.features.filter(({ properties }) => {
    return [properties['LSOA21CD'], properties['LAD25CD']].some((code) => codes.has(String(code)))
  })
  return JSON.stringify({ ...layer, features })
}
