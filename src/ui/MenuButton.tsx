import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './MenuButton.module.css'
import { PopoverButton } from './PopoverButton.tsx'

export interface MenuItem {
  readonly id: string
  readonly label: string
  /** True for the one in force among alternatives; null for a plain command. */
  readonly current: boolean | null
  readonly onChoose: () => void
}

interface MenuButtonProps {
  readonly face: ReactNode
  readonly buttonLabel: string | null
  readonly title: string
  readonly items: readonly MenuItem[]
  readonly placement: 'bottom start' | 'bottom end'
}

/**
 * A button with a list of commands or alternatives behind it. Plain buttons in a list, not
 * `role="menu"`: Tab and screen readers meet what they know, and React Aria's menu alone would
 * cost a ninth of the script budget.
 */
export function MenuButton({ face, buttonLabel, title, items, placement }: MenuButtonProps) {
  return (
    <PopoverButton
      face={face}
      buttonLabel={buttonLabel}
      title={title}
      kind="plain"
      placement={placement}
    >
      {(close) => (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                className={styles.item}
                aria-current={item.current === true ? 'true' : undefined}
                onClick={() => {
                  close()
                  item.onChoose()
                }}
              >
                <span>{item.label}</span>
                {item.current === true ? <Check size={18} aria-hidden="true" /> : null}
              </button>
            </li>
          ))}
        </ul>
      )}
    </PopoverButton>
  )
}
