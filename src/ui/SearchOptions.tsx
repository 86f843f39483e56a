import { useEffect } from 'react'
import { classNames } from './class-names.ts'
import { optionId, type SearchSection } from './search-option.ts'
import styles from './SearchBox.module.css'

interface SearchOptionsProps {
  readonly id: string
  readonly label: string
  readonly shown: boolean
  readonly sections: readonly SearchSection[]
  readonly message: string | null
  /** The option that Enter would choose. */
  readonly marked: string | null
  readonly onChoose: (id: string) => void
}

/** What opens below a search field: options in sections, and a line where there is more to say. */
export function SearchOptions(props: SearchOptionsProps) {
  const { id, label, shown, sections, message, marked, onChoose } = props
  useEffect(() => {
    if (marked !== null)
      document.getElementById(optionId(id, marked))?.scrollIntoView({ block: 'nearest' })
  }, [id, marked])
  return (
    <div className={styles.popup} hidden={!shown}>
      <div id={id} role="listbox" aria-label={label} className={styles.list}>
        {sections.map((section) => (
          <Section
            key={section.id}
            list={id}
            section={section}
            marked={marked}
            onChoose={onChoose}
          />
        ))}
      </div>
      {message === null ? null : <p className={styles.message}>{message}</p>}
    </div>
  )
}

interface SectionProps {
  readonly list: string
  readonly section: SearchSection
  readonly marked: string | null
  readonly onChoose: (id: string) => void
}

function Section({ list, section, marked, onChoose }: SectionProps) {
  const heading = `${list}-heading-${section.id}`
  return (
    <div role="group" aria-labelledby={heading} className={styles.section}>
      <p id={heading} role="presentation" className={styles.heading}>
        {section.title}{' '}
        {section.count === null ? null : <span className={styles.count}>{section.count}</span>}
      </p>
      {section.options.map(({ id, title, note }) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys and the focus: an option is only ever pressed
        <div
          key={id}
          id={optionId(list, id)}
          role="option"
          tabIndex={-1}
          aria-selected={id === marked}
          className={classNames(styles.option, id === marked && styles.marked)}
          onMouseDown={(event) => {
            // The focus stays in the field.
            event.preventDefault()
          }}
          onClick={() => {
            onChoose(id)
          }}
        >
          <span className={styles.optionTitle}>{title}</span>{' '}
          <span className={styles.note}>{note}</span>
        </div>
      ))}
    </div>
  )
}
