import { asPostcode } from '../../domain/zones/listed-neighbourhoods.ts'

/** More than a list that someone makes; a table of a whole country's is not looked through. */
const MOST_POSTCODES = 20_000
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi

/** What in a list or table looks like a postcode, as it would be written, each once; none in shapes. */
export function postcodesIn(text: string): readonly string[] {
  if (/^\s*[{[<]/.test(text)) return []
  const found = new Set<string>()
  for (const [word] of text.matchAll(POSTCODE)) {
    const postcode = asPostcode(word)
    if (postcode !== null) found.add(postcode)
    if (found.size === MOST_POSTCODES) break
  }
  return [...found]
}
