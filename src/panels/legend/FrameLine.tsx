import { lazy, type RefObject, Suspense } from 'react'
import { frameCaption } from '../../domain/frame-words.ts'
import { PopoverButton } from '../../ui/PopoverButton.tsx'
import { useCurrent } from '../current.ts'
import styles from './Legend.module.css'

/** Nobody waits for it before the first picture. */
const FrameChoice = lazy(async () => ({
  default: (await import('./FrameChoice.tsx')).FrameChoice,
}))

interface FrameLineProps {
  /** The choice of classes opens beside it, so that both are seen; else above the line. */
  readonly card: RefObject<HTMLElement | null> | undefined
}

/** How the classes were made, and the way to make them otherwise. */
export function FrameLine({ card }: FrameLineProps) {
  const { area, classification, indicator } = useCurrent()
  const { countryName, title } = area.manifest
  return (
    <p className={styles.caption}>
      {frameCaption({ classification, countryName, areaTitle: title, style: indicator })}{' '}
      <PopoverButton
        face={classification.frame === 'own' ? 'change or type' : 'change'}
        buttonLabel="Change the classes"
        title="Change the classes"
        kind="link"
        className={styles.change}
        placement={card === undefined ? 'top start' : 'right bottom'}
        beside={card}
      >
        {(close) => (
          <Suspense fallback={<div className={styles.waiting}>Loading the choices…</div>}>
            <FrameChoice onDone={close} />
          </Suspense>
        )}
      </PopoverButton>
    </p>
  )
}
