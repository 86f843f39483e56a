/** SHA-256 in hex; null where the page is not secure and the browser therefore offers none. */
export async function sha256(bytes: Uint8Array): Promise<string | null> {
  // In a page that is not secure it is missing, whatever the types say.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined
  if (subtle === undefined) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
