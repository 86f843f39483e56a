import styles from './SkipLink.module.css'

/** Past bar and rail to the panel, which holds the same choices as the map. */
export function SkipLink() {
  return (
    <a
      href="#panel"
      className={styles.link}
      onClick={(event) => {
        // Not by the fragment: the address bar belongs to the view.
        event.preventDefault()
        document.querySelector<HTMLElement>('main [tabindex="-1"]')?.focus()
      }}
    >
      Skip to the panel
    </a>
  )
}
