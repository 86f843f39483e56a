import { group } from 'd3-array'
import type { Problem } from '../../domain/result.ts'
import type { CodeEntry, CodeTable } from './code-table.ts'

interface CodesReport {
  readonly remarks: readonly string[]
  readonly notUnderstood: readonly Problem[]
}

/** What is to be said of a table of codes: what was made of it, and what of it could not be used. */
export function reportCodes(
  { entries, isOwn, heading }: CodeTable,
  { title, hasPostcodes }: { readonly title: string; readonly hasPostcodes: boolean },
): CodesReport {
  const remarks: string[] = []
  const notUnderstood: Problem[] = []
  const of = (kind: CodeEntry['word']['kind']) => entries.filter(({ word }) => word.kind === kind)
  const is2011 = /11/.test(heading) && !/21/.test(heading)
  const wards = new Set(of('ward').map(({ text }) => text.toUpperCase())).size
  if (wards > 0) {
    remarks.push(
      `${wards === 1 ? '1 ward was' : `${wards} wards were`} read as the neighbourhoods that fit best into ${wards === 1 ? 'it' : 'them'}.`,
    )
  }
  if (is2011 && of('neighbourhood').length > 0) {
    remarks.push(
      'The codes are of 2011. Those that the neighbourhoods of 2021 kept, because their lines did not change, were taken.',
    )
  }
  const others = of('other-neighbourhood')
  if (others.length > 0 && !isOwn) notUnderstood.push(otherNeighbourhoods(others, title, is2011))
  const byKind = group(of('other-code'), ({ word }) =>
    word.kind === 'other-code' ? word.words : '',
  )
  for (const [words, list] of byKind) notUnderstood.push(otherCodes(list, words))
  const isHeld = ({ word }: CodeEntry) => word.kind === 'postcode' && word.code !== null
  const held = of('postcode').filter(isHeld)
  if (held.length > 0) {
    remarks.push(
      `${held.length === 1 ? '1 postcode was read as the neighbourhood that holds it' : `${held.length} postcodes were read as the neighbourhoods that hold them`}.`,
    )
  }
  const unheld = of('postcode').filter((entry) => !isHeld(entry))
  if (unheld.length > 0) notUnderstood.push(otherPostcodes(unheld, { title, hasPostcodes }))
  const texts = of('text').filter(({ text }) => text !== '')
  if (texts.length > 0) notUnderstood.push(plainTexts(texts))
  return { remarks, notUnderstood }
}

function otherNeighbourhoods(
  entries: readonly CodeEntry[],
  title: string,
  is2011: boolean,
): Problem {
  return {
    where: linesOf(entries),
    expected: `codes of neighbourhoods of ${title} (LSOA 2021)`,
    found: `${shown(entries)}, not among them`,
    remedy: is2011
      ? 'They are left out: these were divided or joined in 2021. Find what became of them in the lookup "LSOA (2011) to LSOA (2021)" of the ONS Open Geography Portal.'
      : 'They are left out. If the list is of 2011, bring it to 2021 by the lookup "LSOA (2011) to LSOA (2021)" of the ONS Open Geography Portal; else they lie elsewhere.',
  }
}

function otherCodes(entries: readonly CodeEntry[], words: string): Problem {
  return {
    where: linesOf(entries),
    expected: 'codes of neighbourhoods (LSOA) or wards of this area',
    found: `${shown(entries)}: ${words}`,
    remedy: 'They are left out. Make a list of LSOA codes, or draw the zone on the map.',
  }
}

function otherPostcodes(
  entries: readonly CodeEntry[],
  { title, hasPostcodes }: { readonly title: string; readonly hasPostcodes: boolean },
): Problem {
  return {
    where: linesOf(entries),
    expected: hasPostcodes ? `postcodes of ${title}` : 'codes of neighbourhoods or wards',
    found: `${shown(entries)}${hasPostcodes ? ', not among them' : ': postcodes'}`,
    remedy: hasPostcodes
      ? 'They are left out: they lie elsewhere, or are newer than this area. Use the code of the neighbourhood, or take it in on the map.'
      : `They are left out: no postcodes of ${title} are at hand. Use codes of neighbourhoods, or draw the zone on the map.`,
  }
}

function plainTexts(entries: readonly CodeEntry[]): Problem {
  return {
    where: linesOf(entries),
    expected: 'a code or name of a neighbourhood or ward',
    found: shown(entries),
    remedy: 'They are left out. Correct them, or leave them out of the list.',
  }
}

const MOST_SHOWN = 4

function shown(entries: readonly CodeEntry[]): string {
  const texts = [...new Set(entries.map(({ text }) => text))]
  const some = texts.slice(0, MOST_SHOWN).map((text) => `"${text.slice(0, 40)}"`)
  const more = texts.length - some.length
  return `${some.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function linesOf(entries: readonly CodeEntry[]): string {
  const lines = [...new Set(entries.map(({ line }) => line))]
  const some = lines.slice(0, MOST_SHOWN).join(', ')
  const more = lines.length > MOST_SHOWN ? ' ...' : ''
  return `${lines.length === 1 ? 'line' : 'lines'} ${some}${more}`
}
