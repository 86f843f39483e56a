import { useState } from 'react'
import type { View } from '../../domain/view.ts'
import type { SheetStop } from './sheet-stops.ts'

/**
 * Where the phone's sheet rests. It comes up when something is selected or a room with something
 * to read is entered, because otherwise nothing would seem to happen; the rest is the reader's.
 */
export function useSheetStop(view: View): readonly [SheetStop, (stop: SheetStop) => void] {
  const [stop, setStop] = useState<SheetStop>(view.room === 'data' ? 'full' : 'half')
  const [seen, setSeen] = useState(view)
  if (seen !== view) {
    setSeen(view)
    if (view.room !== seen.room) setStop(view.room === 'data' ? 'full' : 'half')
    else if (view.selection !== null && view.selection !== seen.selection && stop === 'peek') {
      setStop('half')
    }
  }
  return [stop, setStop]
}
