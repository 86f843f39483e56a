import type { Area } from '../area.ts'
import { listWords } from '../words.ts'
import type { Zone } from './zone.ts'

type Visitor = Pick<Zone, 'name' | 'codeEdition' | 'shape'>

interface Visiting {
  readonly zones: readonly Visitor[]
  /** How many of them are not among one's own yet. */
  readonly fresh: number
  readonly area: Pick<Area, 'manifest' | 'neighbourhoods'>
}

/** What the line above the page says of the zones that a link brought, each a sentence. */
export function visitorWords({ zones, fresh, area }: Visiting): string[] {
  const count = zones.length
  if (fresh === 0) {
    return [`${allOfThem(count)} in this link ${count === 1 ? 'is' : 'are'} among yours already.`]
  }
  const names = listWords(zones.map(({ name }) => name))
  const sentences = [`${zoneCount(count)} from a link: ${names}.`]
  const known = count - fresh
  if (known > 0)
    sentences.push(`${known} of them ${known === 1 ? 'is' : 'are'} among yours already.`)
  return [...sentences, ...unmatchedWords(zones, area)]
}

/** "3 visiting zones". */
export function zoneCount(count: number): string {
  return count === 1 ? '1 visiting zone' : `${count} visiting zones`
}

function allOfThem(count: number): string {
  return count === 1 ? 'The zone' : count === 2 ? 'Both zones' : `All ${count} zones`
}

const MOST_SHOWN = 5

/** What of the zones does not match the loaded area: codes it does not have, and their edition. */
function unmatchedWords(
  zones: readonly Visitor[],
  { manifest, neighbourhoods }: Visiting['area'],
): string[] {
  const known = new Set(neighbourhoods.codes)
  const codes = zones.flatMap(({ shape }) => (shape.kind === 'neighbourhoods' ? shape.codes : []))
  const unknown = [...new Set(codes)].filter((code) => !known.has(code)).sort()
  const { edition } = manifest.neighbourhoods
  const editions = [...new Set(zones.map(({ codeEdition }) => codeEdition))].sort()
  const others = editions.filter((other) => other !== edition)
  const sentences = others.map(
    (other) => `Drawn with the neighbourhoods of ${other}; here they are those of ${edition}.`,
  )
  if (unknown.length === 0) return sentences
  const shown = unknown.slice(0, MOST_SHOWN).join(', ')
  const more = unknown.length > MOST_SHOWN ? ` and ${unknown.length - MOST_SHOWN} more` : ''
  const [match, itIs] =
    unknown.length === 1
      ? ['code no longer matches', 'it is']
      : ['codes no longer match', 'they are']
  return [
    ...sentences,
    `${unknown.length} ${match} ${manifest.title}: ${shown}${more}; ${itIs} kept, and counted for nobody.`,
  ]
}
