import { type ReactNode, useState } from 'react'
import { CurrentContext, useCurrent } from '../../panels/current.ts'
import { useDraft } from '../../state/draft.ts'

/**
 * What is shown, for a part of the page that need not follow a break while it is moved: map and
 * legend do, but hundreds of rows of a table would be drawn anew for every pixel. It catches up when
 * the break is let go.
 */
export function SettledCurrent({ children }: { readonly children: ReactNode }) {
  const current = useCurrent()
  const moving = useDraft((draft) => draft.movedBreaks !== null)
  const [settled, setSettled] = useState(current)
  if (!moving && settled !== current) setSettled(current)
  return <CurrentContext value={moving ? settled : current}>{children}</CurrentContext>
}
