import type { KeptArea } from '../../domain/offline/kept-area.ts'
import { NBSP } from '../../domain/words.ts'
import type { AppKept } from '../../state/offline.ts'
import { bytesWords, dateWords } from './data-words.ts'

/** Whether the page itself opens without network. */
export function appWords(app: AppKept): string {
  switch (app.kind) {
    case 'unknown':
      return 'Being looked at…'
    case 'being-kept':
      return 'Being kept: leave it open a moment longer.'
    case 'kept':
      return 'Kept on this device: every room opens without network.'
    case 'not-kept':
      return `Not kept. ${app.sentence}`
  }
}

/** Whether there is a network right now; null where that changes nothing, since the page is not kept. */
export function networkWords(network: 'unknown' | 'there' | 'away', app: AppKept): string | null {
  if (app.kind !== 'kept') return null
  switch (network) {
    case 'unknown':
      return 'Being looked at…'
    case 'there':
      return 'There is one right now.'
    case 'away':
      return 'There is none right now. You are working with what this device keeps.'
  }
}

interface AreaState {
  readonly kept: KeptArea | null
  readonly isUnderway: boolean
  /** Why it could not be kept, or not in its newest edition; null where nothing failed. */
  readonly failure: string | null
}

/** "Kept since 26 November 2026, 2.6 MB", each sentence of it by itself. */
export function areaWords({ kept, isUnderway, failure }: AreaState): readonly string[] {
  const state =
    kept === null
      ? isUnderway
        ? 'Being kept…'
        : 'Not kept.'
      : `Kept since ${dateWords(kept.keptAt).replaceAll(' ', NBSP)}, ${bytesWords(kept.bytes)}.`
  return failure === null ? [state] : [state, failure]
}
