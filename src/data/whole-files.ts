/**
 * How every file of ours is kept: it never changes while the page is open, so it is fetched once.
 * A failure is a value (`Result`), so nothing is retried behind the user's back. Structural sharing
 * would walk through tables of thousands of rows for nothing, and the network mode `always` lets a
 * page that was opened from a local disk or cache work while the device says it is offline.
 */
export const WHOLE_FILES = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  structuralSharing: false,
  networkMode: 'always',
} as const
