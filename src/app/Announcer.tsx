import { useEffect, useRef, useState } from 'react'
import { mapSentence } from '../domain/map-sentence.ts'
import { rowSentence } from '../domain/row-words.ts'
import { type Current, useCurrent } from '../panels/current.ts'
import { useAnnouncement } from '../state/announcement.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'

/**
 * Says once, politely, what a choice or a selection has changed. One message at the end of a
 * gesture: hovering and moving the map say nothing.
 */
export function Announcer() {
  const current = useCurrent()
  const before = useRef(current)
  const [message, setMessage] = useState('')
  useEffect(() => {
    const sentence = announcement(before.current, current)
    before.current = current
    if (sentence !== null) setMessage(sentence)
  }, [current])
  useEffect(
    () =>
      useAnnouncement.subscribe(({ announcement: said }) => {
        // A space at the end makes the same words another text, so that they are read again.
        if (said !== null)
          setMessage((last) => (last === said.words ? `${said.words}\u00a0` : said.words))
      }),
    [],
  )
  return (
    <VisuallyHidden>
      <span aria-live="polite" data-announcer="">
        {message}
      </span>
    </VisuallyHidden>
  )
}

/** What is worth saying of a change; null when it is nothing. Exported for its test. */
export function announcement(before: Current, after: Current): string | null {
  if (after.selected !== before.selected && after.selected !== null) {
    const { area, selected, classification, indicator } = after
    return `Selected: ${rowSentence({ area, target: selected, classification, style: indicator })}.`
  }
  if (before.view.selection !== null && after.view.selection === null) return 'Nothing is selected.'
  if (after.classification !== before.classification && after.view.room !== 'places') {
    const { manifest } = after.area
    return mapSentence({ ...after, areaTitle: manifest.title, countryName: manifest.countryName })
  }
  return null
}
