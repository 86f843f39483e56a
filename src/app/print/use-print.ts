import { useQueryClient } from '@tanstack/react-query'
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { topologyQuery } from '../../data/topology.ts'
import { useDraft } from '../../state/draft.ts'
import type { PrintSheetProps } from './PrintSheet.tsx'

export interface Print {
  /** The sheet, while it is to stand on the page, where only paper shows it; null while it is not. */
  readonly Sheet: ComponentType<PrintSheetProps> | null
  readonly start: () => void
  /** The sheet is whole: the browser's own dialogue opens, unless it is open already. */
  readonly ready: () => void
}

type AskedBy = 'command' | 'browser'

/**
 * Prints the present view. The sheet is made when it is asked for, by the command, by the keys that
 * print everywhere or by the browser's own menu, and goes when the browser has done with it. The menu
 * does not wait, so what the sheet is made of is fetched as soon as the map has come to rest.
 */
export function usePrint(areaId: string): Print {
  const [askedBy, setAskedBy] = useState<AskedBy | null>(null)
  const [Sheet, setSheet] = useState<ComponentType<PrintSheetProps> | null>(null)
  const mapRests = useDraft((draft) => draft.inView !== null)
  const wanted = askedBy !== null || mapRests
  const client = useQueryClient()
  useEffect(() => {
    if (!wanted) return
    // Only so that they are at hand: the sheet itself says what is wrong with them.
    client.query(topologyQuery(areaId)).catch(() => undefined)
    void import('./PrintSheet.tsx').then(
      ({ PrintSheet }) => {
        setSheet(() => PrintSheet)
      },
      () => {
        // Not to be had just now: the next time it is asked for it is tried again.
        setAskedBy(null)
      },
    )
  }, [wanted, areaId, client])
  const start = useCallback(() => {
    setAskedBy('command')
  }, [])
  const ready = useCallback(() => {
    if (askedBy === 'command') window.print()
  }, [askedBy])
  useEffect(() => listen(start, setAskedBy), [start])
  return { Sheet: askedBy === null ? null : Sheet, start, ready }
}

function listen(start: () => void, ask: (by: (was: AskedBy | null) => AskedBy | null) => void) {
  const onKeyDown = (event: KeyboardEvent) => {
    const isPrint = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
    if (!isPrint || event.key.toLowerCase() !== 'p') return
    event.preventDefault()
    start()
  }
  const onBeforePrint = () => {
    // The browser takes the page as it stands when this returns.
    flushSync(() => {
      ask((was) => was ?? 'browser')
    })
  }
  const onAfterPrint = () => {
    ask(() => null)
  }
  window.addEventListener('keydown', onKeyDown)
  window.addEventListener('beforeprint', onBeforePrint)
  window.addEventListener('afterprint', onAfterPrint)
  return () => {
    window.removeEventListener('keydown', onKeyDown)
    window.removeEventListener('beforeprint', onBeforePrint)
    window.removeEventListener('afterprint', onAfterPrint)
  }
}
