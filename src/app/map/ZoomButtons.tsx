import { House, Minus, Plus } from 'lucide-react'
import type { RefObject } from 'react'
import type { MapHandle } from '../../map/handle.ts'
import styles from './ZoomButtons.module.css'

interface ZoomButtonsProps {
  readonly handle: RefObject<MapHandle | null>
  readonly areaTitle: string
}

/** The tap and key route for every drag, pinch and wheel on the map. */
export function ZoomButtons({ handle, areaTitle }: ZoomButtonsProps) {
  return (
    <div className={styles.group} role="group" aria-label="Zoom">
      <button
        type="button"
        className={styles.button}
        aria-label="Zoom in"
        onClick={() => handle.current?.zoomIn()}
      >
        <Plus size={20} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label="Zoom out"
        onClick={() => handle.current?.zoomOut()}
      >
        <Minus size={20} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label={`Show the whole of ${areaTitle}`}
        onClick={() => {
          handle.current?.fitArea()
        }}
      >
        <House size={20} aria-hidden="true" />
      </button>
    </div>
  )
}
