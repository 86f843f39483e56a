import { useEffect, useRef } from 'react'
import type { ProjectorAxis } from '../../domain/view.ts'
import { late } from '../../ui/late.tsx'
import { PaneBoundary } from '../states/PaneBoundary.tsx'
import styles from './Shell.module.css'

const ProjectorPanel = late({
  name: 'The finding',
  heading: 'Finding',
  fetchPart: async () => (await import('../../panels/projector/ProjectorPanel.tsx')).ProjectorPanel,
})
const Bar = late({
  name: 'The bar with the steps',
  brief: true,
  fetchPart: async () => (await import('../../panels/projector/ProjectorBar.tsx')).ProjectorBar,
})

/** The words beside the map. Takes the focus, for the button that called for it is gone. */
export function ProjectorPane() {
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    pane.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section ref={pane} id="panel" tabIndex={-1} aria-label="Finding" className={styles.panel}>
      <PaneBoundary name="The finding" heading="Finding" retryOn={null}>
        <ProjectorPanel />
      </PaneBoundary>
    </section>
  )
}

/** Steps and the way out. */
export function ProjectorSteps({ axis }: { readonly axis: ProjectorAxis }) {
  return <Bar axis={axis} />
}
