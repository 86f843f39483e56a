import { useQuery } from '@tanstack/react-query'
import { areasIndexQuery } from '../../data/areas-index.ts'
import { switchArea } from '../../state/actions/switch-area.ts'
import { Button } from '../../ui/Button.tsx'
import { useCurrent } from '../current.ts'
import styles from './DataPanel.module.css'

/** The areas that stand beside the page; says how to make another one when this is the only one. */
export function AreaSwitch() {
  const { manifest } = useCurrent().area
  const { data } = useQuery(areasIndexQuery)
  const others = data?.ok ? data.value.filter(({ id }) => id !== manifest.id) : []
  return (
    <section className={styles.section} aria-labelledby="data-switch">
      <h2 id="data-switch">Other areas</h2>
      {others.length === 0 ? (
        <p className={styles.quiet}>
          This is the only area here. Whoever keeps this page can add one from the official files
          with <code>npm run area -- build</code> and the name of an authority.
        </p>
      ) : (
        <ul className={styles.areas}>
          {others.map((area) => (
            <li key={area.id}>
              <Button
                onClick={() => {
                  switchArea(area.id)
                }}
              >
                Open {area.title}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
