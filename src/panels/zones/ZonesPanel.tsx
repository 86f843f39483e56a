import { Notice } from '../../ui/Notice.tsx'
import { useCurrent } from '../current.ts'

/** Draw and compare candidate zones. */
export function ZonesPanel() {
  const { area } = useCurrent()
  return (
    <>
      <h1>Draw and compare candidate zones</h1>
      <Notice kind="empty" title="No candidate zone yet">
        Whatever is drawn of {area.manifest.title} stays on this device.
      </Notice>
    </>
  )
}
