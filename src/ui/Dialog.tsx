import { X } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  /** Asked for by Escape or the button: then it is to be taken away. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A native modal dialog: the browser keeps the focus in it, gives it back afterwards and closes it on
 * Escape; what lies behind is out of reach for everybody. It is open as long as it is there.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Before it leaves the page: only a dialog that is closed gives back the focus.
    return () => {
      element?.close()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={styles.dialog}
      onClose={(event) => {
        if (!event.currentTarget.open) onClose()
      }}
    >
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <Button kind="quiet" aria-label="Close" className={styles.close} onClick={onClose}>
          <X size={20} aria-hidden="true" />
        </Button>
      </header>
      {children}
    </dialog>
  )
}
