import type { ComponentProps } from 'react'
import styles from './Button.module.css'
import { classNames } from './class-names.ts'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** `primary` once a pane at most; `link` reads as a word within a sentence. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'link'
  /** Whether it sends the form it stands in. */
  readonly submits?: boolean
}

/** A native button in the look of the interface. */
export function Button({ kind = 'plain', submits = false, className, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={submits ? 'submit' : 'button'}
      className={classNames(styles.button, styles[kind], className)}
    />
  )
}
