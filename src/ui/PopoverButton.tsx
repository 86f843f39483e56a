import { type ReactNode, type RefObject, useRef, useState } from 'react'
import { Popover } from 'react-aria-components/Popover'
import { Button } from './Button.tsx'
import styles from './PopoverButton.module.css'

interface PopoverButtonProps {
  /** What the button shows. */
  readonly face: ReactNode
  /** The button's whole name where its face alone would not tell; else null. */
  readonly buttonLabel: string | null
  /** Name of what opens. */
  readonly title: string
  readonly kind: 'plain' | 'quiet' | 'link'
  readonly className?: string | undefined
  readonly placement: 'top start' | 'right bottom' | 'bottom start' | 'bottom end'
  /** What it opens beside, where that is not the button. */
  readonly beside?: RefObject<HTMLElement | null> | undefined
  readonly children: (close: () => void) => ReactNode
}

/**
 * A button that opens something beside itself, as a dialog. Focus goes in and comes back, Escape and
 * a press elsewhere close it.
 *
 * The popover itself is the dialog: React Aria's own trigger and dialog inside it were rejected, as
 * they leave the popover's hidden closing buttons outside of the dialog, and write an inline style,
 * which the page's policy forbids.
 */
export function PopoverButton(props: PopoverButtonProps) {
  const { face, buttonLabel, title, kind, className, placement, beside, children } = props
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Button
        ref={button}
        kind={kind}
        className={className}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={buttonLabel ?? undefined}
        onClick={() => {
          setOpen(!open)
        }}
      >
        {face}
      </Button>
      <Popover
        triggerRef={beside ?? button}
        isOpen={open}
        onOpenChange={setOpen}
        aria-label={title}
        className={styles.popover ?? ''}
        placement={placement}
        offset={6}
      >
        {children(() => {
          setOpen(false)
        })}
      </Popover>
    </>
  )
}
