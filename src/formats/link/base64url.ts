/** Base64 with the alphabet that may stand in an address (RFC 4648, section 5), without padding. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES = new Map(Array.from(ALPHABET, (character, value) => [character, value]))

export function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const group = (a << 16) | (b << 8) | c
    const characters = Math.min(3, bytes.length - at) + 1
    for (let i = 0; i < characters; i++) text += ALPHABET.charAt((group >>> (18 - 6 * i)) & 63)
  }
  return text
}

/** The bytes of a text, or null where a character, the length or a left-over bit cannot be. */
export function fromBase64Url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let at = 0
  let [held, bits] = [0, 0]
  for (const character of text) {
    const value = VALUES.get(character)
    if (value === undefined) return null
    held = (held << 6) | value
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = held >>> bits
    held &= (1 << bits) - 1
  }
  return held === 0 ? bytes : null
}
