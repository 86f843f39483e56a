import type { Area } from '../../domain/area.ts'
import type { MapEvents } from '../../map/spec.ts'
import { hoverRow } from '../../state/actions/hover-row.ts'
import { restCamera } from '../../state/actions/rest-camera.ts'
import { seeBounds } from '../../state/actions/see-bounds.ts'
import { selectPlace } from '../../state/actions/select-place.ts'
import { selectRow } from '../../state/actions/select-row.ts'
import { useDraft } from '../../state/draft.ts'
import { useView } from '../../state/view.ts'
import type { Trouble } from './MapTrouble.tsx'

/** What the map's gestures do: the same actions that lists and keys use. */
export function mapEvents(area: Area, onTrouble: (trouble: Trouble | null) => void): MapEvents {
  const noteSelection = () => {
    useDraft.setState({ selectedOnMap: useView.getState().view.selection })
  }
  return {
    hover: hoverRow,
    select: (target) => {
      selectRow(area, target)
      noteSelection()
    },
    selectPlace: (id) => {
      selectPlace(id)
      noteSelection()
    },
    cameraAtRest: restCamera,
    inView: seeBounds,
    trouble: (kind) => {
      onTrouble(kind === 'context-restored' ? null : kind)
    },
  }
}
