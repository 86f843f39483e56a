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
  // Each change and each sentence has a turn; what comes late says nothing over what had a later one.
  const turns = useRef({ last: 0, said: 0 })
  const [message, setMessage] = useState('')
  useEffect(() => {
    const was = before.current
    before.current = current
    if (was === current) return
    turns.current.last += 1
    const turn = turns.current.last
    // The words are fetched when there is a first change to be said.
    void import('./announcement.ts').then(
      ({ announcement }) => {
        const sentence = announcement(was, current)
        if (sentence === null || turn < turns.current.said) return
        turns.current.said = turn
        setMessage(sentence)
      },
      // Without a connection nothing can be said of it, and the page shows it all the same.
      () => undefined,
    )
  }, [current])
  useEffect(
    () =>
      useAnnouncement.subscribe(({ announcement: said }) => {
        if (said === null) return
        turns.current.last += 1
        turns.current.said = turns.current.last
        // A space at the end makes the same words another text, so that they are read again.
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
