import { Minus, Plus } from 'lucide-react'
import { useId } from 'react'
import { BRUSH_PX, setTool } from '../../../state/actions/zones/set-tool.ts'
import { useDraft } from '../../../state/draft.ts'
import styles from './ToolBar.module.css'

const STRIDE = 4 * BRUSH_PX.step

/** How wide the brush is: by slider, and by taps. */
export function BrushSize() {
  const radiusPx = useDraft((draft) => draft.brushRadiusPx)
  const id = useId()
  const change = (by: number) => () => setTool({ brushRadiusPx: radiusPx + by })
  return (
    <div className={styles.size}>
      <label htmlFor={id}>Size</label>
      <button
        type="button"
        className={styles.step}
        aria-label="Smaller brush"
        disabled={radiusPx <= BRUSH_PX.from}
        onClick={change(-STRIDE)}
      >
        <Minus size={18} aria-hidden="true" />
      </button>
      <input
        id={id}
        type="range"
        min={BRUSH_PX.from}
        max={BRUSH_PX.to}
        step={BRUSH_PX.step}
        value={radiusPx}
        aria-valuetext={`${2 * radiusPx} pixels wide`}
        onChange={({ currentTarget }) => {
          setTool({ brushRadiusPx: currentTarget.valueAsNumber })
        }}
      />
      <button
        type="button"
        className={styles.step}
        aria-label="Larger brush"
        disabled={radiusPx >= BRUSH_PX.to}
        onClick={change(STRIDE)}
      >
        <Plus size={18} aria-hidden="true" />
      </button>
    </div>
  )
}
