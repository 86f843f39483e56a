import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { buttonClass } from './Button.tsx'
import styles from './PopoverButton.module.css'
import { standInForPressStyle } from './press-style.ts'

standInForPressStyle()

interface PopoverButtonProps {
  /** What the button shows. */
  readonly face: ReactNode
  /** The button's whole name where its face alone would not tell; else null. */
  readonly buttonLabel: string | null
  /** Name of what opens. */
  readonly title: string
  readonly kind: 'plain' | 'quiet' | 'link'
  readonly className?: string | undefined
  readonly placement: 'top start' | 'bottom start' | 'bottom end'
  readonly children: (close: () => void) => ReactNode
}

/**
 * A button that opens something beside itself. Focus goes in and comes back, Escape and a press
 * elsewhere close it.
 */
export function PopoverButton(props: PopoverButtonProps) {
  const { face, buttonLabel, title, kind, className, placement, children } = props
  return (
    <DialogTrigger>
      <AriaButton
        className={buttonClass(kind, className)}
        {...(buttonLabel === null ? {} : { 'aria-label': buttonLabel })}
      >
        {face}
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement={placement} offset={6}>
        <Dialog className={styles.dialog ?? ''} aria-label={title}>
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
