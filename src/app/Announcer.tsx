import { useEffect, useRef, useState } from 'react'
import { useCurrent } from '../panels/current.ts'
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
    const was = before.current
    before.current = current
    if (was === current) return
    // The words are fetched when there is a first change to be said; what was asked first is said first.
    void import('./announcement.ts').then(
      ({ announcement }) => {
        const sentence = announcement(was, current)
        if (sentence !== null) setMessage(sentence)
      },
      // Without a connection nothing can be said of it, and the page shows it all the same.
      () => undefined,
    )
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
