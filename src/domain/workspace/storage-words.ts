import type { StorageTrouble } from './storage-port.ts'

/** Why nothing is kept and what to do, in two sentences. */
export function troubleSentence(trouble: StorageTrouble): string {
  return `${REASONS[trouble]} Everything works on while this page is open; download the workspace file to keep it.`
}

const REASONS: Readonly<Record<StorageTrouble, string>> = {
  full: 'This device has no room left, so the last changes are not saved.',
  refused:
    'This browser lets the page keep nothing (a private window, or storage is switched off), so nothing is saved.',
  failed: 'The last changes could not be saved on this device.',
}
