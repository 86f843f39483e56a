import type { RefObject } from 'react'
import { frameCaption } from '../../domain/frame-words.ts'
import { late } from '../../ui/late.tsx'
import { PopoverButton } from '../../ui/PopoverButton.tsx'
import { useCurrent } from '../current.ts'
import styles from './Legend.module.css'

/** Nobody waits for it before the first picture. */
const FrameChoice = late({
  name: 'The choice of classes',
  waiting: <div className={styles.waiting}>Loading the choices…</div>,
  fetchPart: async () => (await import('./FrameChoice.tsx')).FrameChoice,
  giveUp: ({ onDone }) => {
    onDone()
  },
})

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
        {(close) => <FrameChoice onDone={close} />}
      </PopoverButton>
    </p>
  )
}
