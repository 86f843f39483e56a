import type { ReactNode } from 'react'
import styles from './Notice.module.css'
import { classNames } from './class-names.ts'

interface NoticeProps {
  /** `loading` and `empty` are calm; `failed` is said aloud at once. */
  readonly kind: 'loading' | 'empty' | 'failed'
  readonly title: string
  /** Why it is so, and the one thing to do next. */
  readonly children?: ReactNode
}

/** What stands where content would be: what this is, why it is empty, the one thing to do next. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div
      className={classNames(styles.notice, styles[kind])}
      role={kind === 'failed' ? 'alert' : undefined}
      aria-busy={kind === 'loading' ? true : undefined}
    >
      <p className={styles.title}>{title}</p>
      {children === undefined ? null : <div className={styles.body}>{children}</div>}
    </div>
  )
}
