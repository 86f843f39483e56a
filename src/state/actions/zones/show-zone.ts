import type { Area } from '../../../domain/area.ts'
import { type Bounds, widenedBounds } from '../../../domain/row-bounds.ts'
import { shapeBounds } from '../../../domain/zones/shape-bounds.ts'
import type { ZoneShape } from '../../../domain/zones/zone.ts'
import { useDraft } from '../../draft.ts'
import { DONE, type Outcome } from '../../outcome.ts'
import { showBounds } from '../show-bounds.ts'

/** How much of what lies round a zone is shown with it: whom it could take in, as a share of its size. */
const AROUND = 0.4
/** What fills less of the view than this, across and down, is too far off to be worked on. */
const SEEN_FROM_AFAR = 1 / 4

interface ShowZoneOptions {
  readonly area: Area
  readonly shape: ZoneShape
}

/** Has the map show a zone with what lies round it; stays where it can be worked on already. */
export function showZone({ area, shape }: ShowZoneOptions): Outcome {
  const bounds = shapeBounds(shape, area)
  const { inView } = useDraft.getState()
  if (bounds === null || (inView !== null && isWorkable(bounds, inView))) return DONE
  return showBounds(widenedBounds(bounds, AROUND))
}

function isWorkable(bounds: Bounds, inView: Bounds): boolean {
  const [west, south, east, north] = bounds
  const isInside = west > inView[0] && south > inView[1] && east < inView[2] && north < inView[3]
  const across = (east - west) / (inView[2] - inView[0])
  const down = (north - south) / (inView[3] - inView[1])
  return isInside && Math.max(across, down) > SEEN_FROM_AFAR
}
