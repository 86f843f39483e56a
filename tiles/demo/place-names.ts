import { GROUNDS, SAINTS, STREETS, TREES } from './name-parts.ts'
import { type Random, shuffled } from './prng.ts'

function filledIn(pattern: string, locality: string, random: Random): string {
  return pattern
    .replace('{place}', locality)
    .replace('{saint}', random.pick(SAINTS))
    .replace('{tree}', random.pick(TREES))
    .replace('{ground}', random.pick(GROUNDS))
    .replace('{street}', random.pick(STREETS))
}

/** A name that no other place has; after some tries the place around it, or a street, tells them apart. */
export function freshName(
  patterns: readonly string[],
  given: { readonly locality: string; readonly taken: ReadonlySet<string> },
  random: Random,
): string {
  const { locality, taken } = given
  const draw = () => filledIn(random.pick(patterns), locality, random)
  for (let attempt = 0; attempt < 24; attempt += 1) {
    const name = draw()
    if (!taken.has(name)) return name
  }
  const plain = draw()
  const apart = plain.includes(locality) ? plain : `${plain}, ${locality}`
  if (!taken.has(apart)) return apart
  const streets = shuffled(STREETS, random).map((street) => `${apart}, ${street}`)
  return streets.find((name) => !taken.has(name)) ?? apart
}

/** The street that a name speaks of, else any. */
export function streetOf(name: string, random: Random): string {
  return STREETS.find((street) => name.includes(street)) ?? random.pick(STREETS)
}
