import { areaFill, baseFill } from './layers/area-fill.ts'
import { authorityLine, neighbourhoodBorders, wardLines } from './layers/area-lines.ts'
import { contextGround } from './layers/context.ts'
import { foundPoint } from './layers/found-point.ts'
import { labels } from './layers/labels.ts'
import { marks } from './layers/marks.ts'
import { nothingPatterns } from './layers/nothing.ts'
import { spotlitWard, spotlitShape } from './layers/spotlight.ts'
import { classStates, hoveredState, readState, selectedState, takenState } from './layers/states.ts'
import { takenLines } from './layers/taken.ts'
import { visitingZones } from './layers/visiting-zones.ts'
import { zoneLetters, zoneOutlines } from './layers/zones.ts'
import type { MapPart } from './updater.ts'

/** Everything the map draws apart from places. The order is of no account: `zorder.ts` decides. */
export const MAP_PARTS: readonly MapPart[] = [
  baseFill,
  contextGround,
  areaFill,
  nothingPatterns,
  neighbourhoodBorders,
  wardLines,
  authorityLine,
  spotlitWard,
  spotlitShape,
  marks,
  takenLines,
  labels,
  foundPoint,
  classStates,
  hoveredState,
  readState,
  selectedState,
  takenState,
  ...visitingZones,
  ...zoneOutlines,
  ...zoneLetters,
]
