import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'

interface ToolbarProps {
  readonly label: string
  readonly className?: string | undefined
  /** Buttons, and what parts them. */
  readonly children: ReactNode
}

/**
 * A row of buttons that is one stop of the Tab key: arrow keys, Home and End go from one to the next
 * (WAI-ARIA Authoring Practices, toolbar). Tab comes back to where it left.
 */
export function Toolbar({ label, className, children }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null)
  // After every render, since buttons come, go and are switched off.
  useLayoutEffect(() => {
    const buttons = buttonsOf(bar.current)
    const stop =
      buttons.find((button) => button === document.activeElement) ??
      buttons.find(({ tabIndex, dataset }) => tabIndex === 0 && dataset['roves'] === 'yes') ??
      buttons.find(({ ariaPressed }) => ariaPressed === 'true') ??
      buttons[0]
    if (stop !== undefined) stopAt(buttons, stop)
  })
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = buttonsOf(bar.current)
    const at = buttons.findIndex((button) => button === document.activeElement)
    const to = goal(event.key, at, buttons.length)
    const target = at < 0 || to === null ? undefined : buttons[to]
    if (target === undefined) return
    event.preventDefault()
    stopAt(buttons, target)
    target.focus()
  }
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      // Only its buttons take the focus; keys bubble up from them.
      tabIndex={-1}
      className={className}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}

function buttonsOf(bar: HTMLElement | null): HTMLButtonElement[] {
  return bar === null ? [] : [...bar.querySelectorAll<HTMLButtonElement>('button:enabled')]
}

function stopAt(buttons: readonly HTMLButtonElement[], stop: HTMLButtonElement): void {
  for (const button of buttons) {
    button.tabIndex = button === stop ? 0 : -1
    button.dataset['roves'] = 'yes'
  }
}

function goal(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count
    case 'ArrowLeft':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
