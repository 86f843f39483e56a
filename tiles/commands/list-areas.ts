import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { load, lookThrough } from '../official/find-files.ts'
import type { Authority } from '../official/membership.ts'
import { counted } from '../official/plain-words.ts'
import { readLookups } from '../official/read-lookups.ts'
import { lsoaBoundaries } from '../sources/ons-lsoa21-boundaries.ts'
import type { Outcome, World } from './world.ts'

/** `list`: what can be built from a folder, or what is built. */
export function listAreas(
  world: World,
  { text, from }: { readonly text: string; readonly from: string | null },
): Result<Outcome> {
  return from === null ? success(listBuilt(world, text)) : listBuildable(world, text, from)
}

function listBuilt(world: World, text: string): Outcome {
  const lines = world
    .builtAreas()
    .filter(({ title, codes }) => fits(text, [title, ...codes.map(({ code }) => code)]))
    .map(({ id, title, neighbourhoods }) => {
      return `${id}  ${title}, ${counted(neighbourhoods.count, 'neighbourhood')}`
    })
  const more = 'Authorities that can be built: npm run area -- list --from DIR'
  if (lines.length > 0) return { text: ['Built areas:', ...lines, more].join('\n'), exitCode: 0 }
  const none = text === '' ? 'No area is built.' : `No built area fits "${text}".`
  return { text: `${none} ${more}`, exitCode: text === '' ? 0 : 1 }
}

function listBuildable(world: World, text: string, from: string): Result<Outcome> {
  const folder = world.openFolder(from)
  if (!folder.ok) return folder
  const shelf = lookThrough(folder.value)
  const lookups = readLookups(shelf, world.progress)
  if (!lookups.ok) return lookups
  const boundaries = load(shelf, lsoaBoundaries)
  if (!boundaries.ok) return boundaries
  const { authorityByLsoa } = lookups.value.outputAreas.value
  const drawn = boundaries.value.value.codes
  const whole = lookups.value.membership.authorities.filter(({ neighbourhoods }) =>
    neighbourhoods.every((code) => drawn.has(code) && authorityByLsoa.has(code)),
  )
  const fitting = whole.filter(({ name, codes }) => fits(text, [name, ...codes]))
  if (fitting.length > 0) return success({ text: fitting.map(line).join('\n'), exitCode: 0 })
  const found =
    whole.length === 0
      ? `No authority can be built from ${from}: no boundaries and output areas of a whole one.`
      : `${counted(whole.length, 'authority', 'authorities')} can be built from ${from}, none fits "${text}".`
  const remedy =
    whole.length === 0
      ? 'Download the files named in tiles/README.md.'
      : 'See all with: npm run area -- list --from DIR'
  return success({ text: `${found} ${remedy}`, exitCode: 1 })
}

function line({ codes, name, neighbourhoods }: Authority): string {
  return `${codes.join(', ')}  ${name}, ${counted(neighbourhoods.length, 'neighbourhood')}`
}

function fits(text: string, words: readonly string[]): boolean {
  const wanted = text.trim().toLowerCase()
  return words.some((word) => word.toLowerCase().includes(wanted))
}
