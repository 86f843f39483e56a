import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import { newestCode } from './authority-recodes.ts'
import type { Authority } from './membership.ts'

/** The code that means all of England. */
const ENGLAND = 'E92000001'

/** One area: its name, and the authorities it is made of, sorted by name. */
export interface Choice {
  readonly title: string
  readonly authorities: readonly Authority[]
}

/**
 * Authorities by code of any edition, or by name: whole names first, then beginnings that fit only one;
 * case does not matter. Fails on what fits none or several, naming candidates.
 */
export function chooseAuthorities(
  asked: readonly string[],
  authorities: readonly Authority[],
): Result<Choice> {
  const chosen = new Map<string, Authority>()
  for (const one of asked) {
    const text = one.trim()
    if (text.toUpperCase() === ENGLAND || text.toLowerCase() === 'england') {
      return success({ title: 'England', authorities })
    }
    const found = chooseOne(text, authorities)
    if (!found.ok) return found
    chosen.set(found.value.newest, found.value)
  }
  const sorted = [...chosen.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  if (sorted.length === 0) return failure(unknown('', authorities))
  return success({ title: joinNames(sorted.map(({ name }) => name)), authorities: sorted })
}

function chooseOne(text: string, authorities: readonly Authority[]): Result<Authority> {
  if (/^[a-z]\d{8}$/i.test(text)) {
    const newest = newestCode(text.toUpperCase())
    const found = authorities.find((authority) => authority.newest === newest)
    return found === undefined ? failure(unknown(text, authorities)) : success(found)
  }
  const wanted = text.toLowerCase()
  const exact = authorities.filter(({ name }) => name.toLowerCase() === wanted)
  const starting = authorities.filter(({ name }) => name.toLowerCase().startsWith(wanted))
  const found = exact.length > 0 ? exact : starting
  const [first, second] = found
  if (first === undefined || wanted === '') return failure(unknown(text, authorities))
  return second === undefined ? success(first) : failure(ambiguous(text, found))
}

function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

function unknown(text: string, authorities: readonly Authority[]): Problem {
  const words = text.toLowerCase()
  const near = authorities.filter(({ name }) => words !== '' && sharesWord(name, words))
  const examples = (near.length > 0 ? near : authorities).slice(0, 5).map(describe)
  return {
    where: `Authority "${text}"`,
    expected: 'a code or the name of an authority of England in the lookup files',
    found:
      examples.length === 0
        ? 'none'
        : `none; ${near.length > 0 ? 'nearest' : 'the first are'} ${examples.join(', ')}`,
    remedy: 'See all with: npm run area -- list --from DIR',
  }
}

function sharesWord(name: string, words: string): boolean {
  const parts = words.split(/[^a-z]+/).filter((part) => part.length > 2)
  return parts.some((part) => name.toLowerCase().includes(part.slice(0, 6)))
}

function ambiguous(text: string, candidates: readonly Authority[]): Problem {
  return {
    where: `Authority "${text}"`,
    expected: 'a name that fits one authority',
    found: `${candidates.length}: ${candidates.slice(0, 8).map(describe).join(', ')}`,
    remedy: 'Give the whole name or the code.',
  }
}

function describe({ name, codes }: Authority): string {
  return `${name} (${codes.join(', ')})`
}
