import type { Area } from '../../domain/area.ts'
import { asPostcode } from '../../domain/zones/listed-neighbourhoods.ts'

/** What a word of a list stands for. */
export type CodeWord =
  | { readonly kind: 'neighbourhood'; readonly code: string }
  | { readonly kind: 'ward'; readonly codes: readonly string[] }
  /** A neighbourhood's code by its form, but none of the area. */
  | { readonly kind: 'other-neighbourhood'; readonly code: string }
  /** Of another kind, in words: "output area". */
  | { readonly kind: 'other-code'; readonly words: string }
  /** With the code of the neighbourhood that holds it; null where that is not known. */
  | { readonly kind: 'postcode'; readonly code: string | null }
  | { readonly kind: 'text' }

/** Codes of the register of geographic codes (ONS) that lists are made of, by their first letters. */
const OTHER_CODES: readonly (readonly [RegExp, string])[] = [
  [/^[EW]00\d{6}$/, 'output area'],
  [/^[EW]02\d{6}$/, 'MSOA'],
  [/^[EW]05\d{6}$/, 'ward of another area'],
  [/^[EW]0[6789]\d{6}$/, 'local authority'],
  [/^[SN]\d{8}$/, 'code of Scotland or Northern Ireland'],
]
const NEIGHBOURHOOD = /^[EW]01\d{6}$/
const SHORTEST_CODE = 5
const LONGEST_WORD = 200

/** Tells what the words of a list stand for in an area: codes or postcodes in any case, or names as they stand. */
export class CodeWords {
  private readonly byWord = new Map<string, CodeWord>()
  private readonly postcodes: ReadonlyMap<string, string>

  /** `postcodes`: codes of the neighbourhoods that hold them, as far as they are known. */
  constructor(
    { neighbourhoods, wards }: Pick<Area, 'neighbourhoods' | 'wards'>,
    postcodes: ReadonlyMap<string, string>,
  ) {
    this.postcodes = postcodes
    const members = wards.codes.map((): string[] => [])
    for (const [row, code] of neighbourhoods.codes.entries()) {
      members[neighbourhoods.wardRows[row] ?? -1]?.push(code)
    }
    for (const [row, code] of wards.codes.entries()) {
      this.byWord.set(code.toUpperCase(), { kind: 'ward', codes: members[row] ?? [] })
    }
    for (const [row, code] of neighbourhoods.codes.entries()) {
      const word: CodeWord = { kind: 'neighbourhood', code }
      this.byWord.set(code.toUpperCase(), word)
      this.byWord.set((neighbourhoods.names[row] ?? code).toUpperCase(), word)
    }
  }

  read(text: string): CodeWord {
    if (text.length > LONGEST_WORD) return { kind: 'text' }
    const word = text.trim().toUpperCase()
    const known = this.byWord.get(word)
    if (known !== undefined) return known
    if (word.length < SHORTEST_CODE) return { kind: 'text' }
    if (NEIGHBOURHOOD.test(word)) return { kind: 'other-neighbourhood', code: word }
    const [, words] = OTHER_CODES.find(([form]) => form.test(word)) ?? []
    if (words !== undefined) return { kind: 'other-code', words }
    const postcode = asPostcode(word)
    if (postcode === null) return { kind: 'text' }
    return { kind: 'postcode', code: this.postcodes.get(postcode) ?? null }
  }
}
