import { lazy, Suspense, useEffect, useRef } from 'react'
import type { ProjectorAxis } from '../../domain/view.ts'
import { PaneBoundary } from '../states/PaneBoundary.tsx'
import { UnseenHeading } from '../states/UnseenHeading.tsx'
import styles from './Shell.module.css'

const ProjectorPanel = lazy(async () => ({
  default: (await import('../../panels/projector/ProjectorPanel.tsx')).ProjectorPanel,
}))
const Bar = lazy(async () => ({
  default: (await import('../../panels/projector/ProjectorBar.tsx')).ProjectorBar,
}))

/** The words beside the map. Takes the focus, for the button that called for it is gone. */
export function ProjectorPane() {
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    pane.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section ref={pane} id="panel" tabIndex={-1} aria-label="Finding" className={styles.panel}>
      <PaneBoundary name="The finding" heading="Finding" retryOn={null}>
        <Suspense fallback={<UnseenHeading>Finding</UnseenHeading>}>
          <ProjectorPanel />
        </Suspense>
      </PaneBoundary>
    </section>
  )
}

/** Steps and the way out. */
export function ProjectorSteps({ axis }: { readonly axis: ProjectorAxis }) {
  return (
    <Suspense fallback={null}>
      <Bar axis={axis} />
    </Suspense>
  )
}
