import { group } from 'd3-array'
import { failure, type Problem, type Result, success } from '../../domain/result.ts'
import { ZONE_MARKS } from '../../domain/zones/zone-mark.ts'
import { type CodeEntry, type CodeTable, codeTable } from './code-table.ts'
import { CodeWords } from './code-words.ts'
import { reportCodes } from './codes-report.ts'
import { delimitedRows } from './delimited-rows.ts'
import {
  type ImportedZone,
  type ImportPlace,
  type ImportPreview,
  nameByFile,
} from './import-preview.ts'
import { MOST_CELLS, MOST_CODES, MOST_ITEMS, tooManyItems } from './limits.ts'
import { unknownCodes } from './place-zones.ts'
import { cleanName } from '../../domain/zones/zone-words.ts'

/**
 * Zones from a list or table of codes: neighbourhoods by code or name, wards as the neighbourhoods
 * that fit them best, postcodes as the one that holds each. One zone, or one for every name in a column called "zone". Codes that the area
 * does not have are kept only from an export of this program, which knows their edition.
 */
export function readCodes(text: string, place: ImportPlace): Result<ImportPreview> {
  const { fileName, area } = place
  const { title } = area.manifest
  const rows = delimitedRows(text, MOST_CELLS)
  const table =
    rows === null ? null : codeTable(rows, new CodeWords(area, place.postcodes ?? new Map()))
  if (table === null || table.entries.length > MOST_CODES) {
    const [codes, cells] = [MOST_CODES, MOST_CELLS].map((most) => most.toLocaleString('en-GB'))
    const expected = `at most ${codes} codes, or ${cells} cells`
    const remedy = `Keep the rows of ${title} and try again.`
    return failure({ where: fileName, expected, found: 'more', remedy })
  }
  const groups = group(table.entries, ({ zone, letter }) => `${letter}\n${zone}`)
  if (groups.size > MOST_ITEMS) return failure(tooManyItems(fileName, groups.size))
  const zones = [...groups.values()].flatMap((entries) => zoneOf(entries, table, place))
  const report = reportCodes(table, { title, hasPostcodes: (place.postcodes ?? null) !== null })
  if (zones.length === 0) return failure(noCodes(place, report.notUnderstood[0]))
  return success({ format: 'list of codes', zones, ...report })
}

function zoneOf(
  entries: readonly CodeEntry[],
  { isOwn }: CodeTable,
  { fileName, area }: ImportPlace,
): ImportedZone[] {
  const [first] = entries
  const most = entries.filter(({ sharePercent }) => !(sharePercent <= 50))
  const known = new Set<string>()
  for (const { word } of most) for (const code of codesOf(word)) known.add(code)
  if (first === undefined || known.size === 0) return []
  const unknown = isOwn ? otherCodesOf(most) : []
  const remarks: string[] = []
  if (unknown.length > 0) remarks.push(unknownCodes(unknown, area.manifest.title))
  if (entries.some(({ sharePercent }) => sharePercent < 100)) {
    const left = entries.length - most.length
    remarks.push(
      `It was a line of its own, which a list cannot hold: it takes in the neighbourhoods with more than half of their residents inside, and leaves out ${left}.`,
    )
  }
  const mark = ZONE_MARKS.findIndex(({ letter }) => letter === first.letter)
  const name = cleanName(first.zone.slice(0, 1000))
  return [
    {
      name: name === '' ? cleanName(nameByFile(fileName)) : name,
      mark: mark < 0 ? null : mark,
      codeEdition:
        isOwn && first.codeEdition !== ''
          ? first.codeEdition
          : area.manifest.neighbourhoods.edition,
      shape: { kind: 'neighbourhoods', codes: [...known, ...unknown].sort() },
      where: `line ${first.line}`,
      remarks,
    },
  ]
}

/** Sorted, each once. */
function otherCodesOf(entries: readonly CodeEntry[]): string[] {
  const codes = new Set<string>()
  for (const { word } of entries) if (word.kind === 'other-neighbourhood') codes.add(word.code)
  return [...codes].sort()
}

function codesOf(word: CodeEntry['word']): readonly string[] {
  if (word.kind === 'neighbourhood') return [word.code]
  if (word.kind === 'postcode') return word.code === null ? [] : [word.code]
  return word.kind === 'ward' ? word.codes : []
}

function noCodes({ fileName, area }: ImportPlace, first: Problem | undefined): Problem {
  const { title } = area.manifest
  const example = area.neighbourhoods.codes[0] ?? ''
  return {
    where: fileName,
    expected: `codes of neighbourhoods of ${title}, such as ${example}`,
    found: first?.found ?? 'none',
    remedy: first?.remedy ?? 'Choose GeoJSON, KML, or a list of codes or postcodes as text or CSV.',
  }
}
