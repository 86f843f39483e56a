import styles from './DataPanel.module.css'

/** Says plainly that nothing here is real; stands first, so that no figure is read before it. */
export function MadeUpBanner({ title }: { readonly title: string }) {
  return (
    <aside className={styles.banner} aria-label="Made-up town">
      <p className={styles.bannerTitle}>{title} is made up.</p>
      <p>
        It lies nowhere real. Its neighbourhoods, people, schools and places are invented, and so is
        the country it is compared with. The figures are made to have the spread and the relations
        that a report on real neighbourhoods found, so that everything can be tried out; nothing
        about a real place can be learnt from them.
      </p>
    </aside>
  )
}
