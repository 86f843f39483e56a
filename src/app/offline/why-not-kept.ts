interface Circumstances {
  readonly isDevelopment: boolean
  /** By https, or on this very machine. */
  readonly isSecure: boolean
  readonly hasServiceWorkers: boolean
}

/** Why nothing can be kept for use without network here, and what to do; null where it can. */
export function whyNotKept(given: Circumstances): string | null {
  if (given.isDevelopment)
    return 'This is the page as it is worked on, which keeps nothing. The published page does.'
  if (!given.isSecure)
    return 'A browser keeps only pages that come by https. Ask whoever keeps this page to serve it so.'
  if (!given.hasServiceWorkers)
    return 'This browser, or a private window of it, keeps no pages. Another one will.'
  return null
}
