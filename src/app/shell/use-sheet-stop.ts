import { useState } from 'react'
import { isTapTool } from '../../domain/zones/tool.ts'
import type { ShownView } from '../../panels/current.ts'
import { useDraft } from '../../state/draft.ts'
import type { SheetStop } from './sheet-stops.ts'

/**
 * Where the phone's sheet rests. It comes up when something is selected or a room with something
 * to read is entered, because otherwise nothing would seem to happen, and gives way to a tool that
 * draws lines, which need the map; the rest is the reader's.
 */
export function useSheetStop(view: ShownView): readonly [SheetStop, (stop: SheetStop) => void] {
  const [stop, setStop] = useState<SheetStop>(view.room === 'data' ? 'full' : 'half')
  const [seen, setSeen] = useState(view)
  if (seen !== view) {
    setSeen(view)
    if (view.room !== seen.room) setStop(view.room === 'data' ? 'full' : 'half')
    else if (view.selection !== null && view.selection !== seen.selection && stop === 'peek') {
      setStop('half')
    }
  }
  const tool = useDraft((draft) => draft.tool)
  const [seenTool, setSeenTool] = useState(tool)
  if (seenTool !== tool) {
    setSeenTool(tool)
    if (!isTapTool(tool)) setStop('peek')
  }
  return [stop, setStop]
}
