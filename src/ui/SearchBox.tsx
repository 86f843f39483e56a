import { Search, X } from 'lucide-react'
import { type RefObject, useId } from 'react'
import { SearchOptions } from './SearchOptions.tsx'
import styles from './SearchBox.module.css'
import { useCombobox } from './use-combobox.ts'
import { optionId, type SearchSection } from './search-option.ts'

interface SearchBoxProps {
  /** What is searched, for those who do not see the placeholder. */
  readonly label: string
  readonly placeholder: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly sections: readonly SearchSection[]
  /** In place of options or below them: nothing was found, something is still on its way. Null = none. */
  readonly message: string | null
  readonly onChoose: (id: string) => void
  readonly input: RefObject<HTMLInputElement | null>
}

/**
 * A field that offers what is meant while one types; the focus stays in it. React Aria's combobox was
 * not taken: it would be a third of the script to first paint, and its buttons write inline styles,
 * which the page's policy forbids.
 */
export function SearchBox(props: SearchBoxProps) {
  const { label, placeholder, text, onText, sections, message, onChoose, input } = props
  const list = useId()
  const options = sections.flatMap((section) => section.options)
  const hasAnswer = text.trim() !== '' && (options.length > 0 || message !== null)
  const box = useCombobox({ options, hasAnswer, onText, onChoose })
  return (
    <div className={styles.box} role="search">
      <Search className={styles.glass} size={18} aria-hidden="true" />
      <input
        ref={input}
        className={styles.field}
        type="text"
        role="combobox"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={box.shown && options.length > 0}
        aria-controls={list}
        aria-activedescendant={box.marked === null ? undefined : optionId(list, box.marked)}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          box.write(event.currentTarget.value)
        }}
        onFocus={(event) => {
          event.currentTarget.select()
        }}
        onClick={() => {
          box.setOpen(true)
        }}
        onBlur={() => {
          box.setOpen(false)
        }}
        onKeyDown={box.onKeyDown}
      />
      {text === '' ? null : (
        <button
          type="button"
          className={styles.clear}
          aria-label="Empty the search"
          onClick={() => {
            box.write('')
            input.current?.focus()
          }}
        >
          <X size={18} aria-hidden="true" />
        </button>
      )}
      <SearchOptions
        id={list}
        label={label}
        shown={box.shown}
        sections={sections}
        message={message}
        marked={box.marked}
        onChoose={box.choose}
      />
    </div>
  )
}
