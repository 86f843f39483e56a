import { Projector } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { showProjector } from '../../state/actions/show-projector.ts'
import { useView } from '../../state/view.ts'
import { Button } from '../../ui/Button.tsx'

/** Whether the last look was the one for a room: then the focus comes back to where it was left. */
let wasProjected = false

/** Puts on the look for a room, on the whole screen where the browser allows it. */
export function ProjectorCommand() {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (wasProjected) button.current?.focus()
    return () => {
      wasProjected = useView.getState().view.projector !== null
    }
  }, [])
  return (
    <Button
      ref={button}
      onClick={() => {
        showProjector('indicators')
        if ((document as Partial<Document>).fullscreenEnabled === true) {
          document.documentElement.requestFullscreen().catch(() => undefined)
        }
      }}
    >
      <Projector size={18} aria-hidden="true" />
      Projector
    </Button>
  )
}
