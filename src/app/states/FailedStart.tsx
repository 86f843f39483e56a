import type { AreaListing } from '../../domain/area.ts'
import { type Problem, problemSentence } from '../../domain/result.ts'
import { switchArea } from '../../state/actions/switch-area.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { StartPage } from './StartPage.tsx'
import styles from './StartPage.module.css'

interface FailedStartProps {
  /** What was to be opened: "Birmingham", "The list of areas". */
  readonly title: string
  readonly problem: Problem
  /** The other areas that could be opened instead. */
  readonly others: readonly AreaListing[]
  readonly onRetry: () => void
}

/** The list of areas, or an area, whose files did not come or do not fit together. */
export function FailedStart({ title, problem, others, onRetry }: FailedStartProps) {
  return (
    <StartPage>
      <Notice kind="failed" title={`${title} could not be opened`}>
        <div className={styles.words}>
          <p>{problemSentence(problem)}</p>
          <p>
            <Button kind="primary" onClick={onRetry}>
              Try again
            </Button>
          </p>
          {others.length === 0 ? null : <p>Or open another area:</p>}
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <Button
                  kind="link"
                  onClick={() => {
                    switchArea(other.id)
                  }}
                >
                  {other.title}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      </Notice>
    </StartPage>
  )
}
