import { Notice } from '../../ui/Notice.tsx'
import { StartPage } from './StartPage.tsx'
import styles from './StartPage.module.css'

/** The page stands, but no area was built beside it. */
export function NoAreas() {
  return (
    <StartPage>
      <Notice kind="empty" title="No area has been built yet">
        <p>
          The maps and figures of an area are files beside this page, and there are none. Make the
          made-up town with this command in the project’s folder, then load the page again:
        </p>
        <code className={styles.command}>npm run area -- demo</code>
      </Notice>
    </StartPage>
  )
}
