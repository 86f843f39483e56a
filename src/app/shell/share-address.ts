/** What became of the address: on the clipboard, or to be copied by hand. */
export type Shared =
  | { readonly kind: 'copied' }
  | { readonly kind: 'by-hand'; readonly address: string }

interface ShareTools {
  readonly address: string
  /** Missing on pages that were not opened over https or from this machine. */
  readonly clipboard: Pick<Clipboard, 'writeText'> | undefined
}

/** Puts the address of the view on the clipboard, or hands it back where a browser forbids that. */
export async function shareAddress({ address, clipboard }: ShareTools): Promise<Shared> {
  if (clipboard === undefined) return { kind: 'by-hand', address }
  try {
    await clipboard.writeText(address)
    return { kind: 'copied' }
  } catch {
    return { kind: 'by-hand', address }
  }
}
