import type { Level } from '../../domain/area.ts'
import { GREY_BASE, NOTHING_GROUND } from '../../domain/palette.ts'
import { AREA_SOURCE } from '../base-style.ts'
import type { SlotLayer } from '../drawn-layers.ts'
import { layersPart } from '../updater.ts'
import { classColour } from './class-colour.ts'

/** Ids of the choropleth layers by level; the pointer asks these what lies under it. */
export const FILL_LAYER = { neighbourhood: 'neighbourhood-fill', ward: 'ward-fill' } as const

/**
 * Both levels stay on the map and one has no opacity: MapLibre skips it when it paints, and
 * changing the level moves no tile. Hiding by visibility would lay all tiles out again.
 */
function choropleth(options: {
  level: Level
  palette: readonly string[]
  shown: boolean
}): SlotLayer {
  return {
    id: FILL_LAYER[options.level],
    type: 'fill',
    source: AREA_SOURCE,
    'source-layer': options.level,
    paint: {
      'fill-color': classColour({
        colours: options.palette,
        nothing: NOTHING_GROUND,
        untold: 'rgba(0, 0, 0, 0)',
      }),
      'fill-opacity': options.shown ? 1 : 0,
      // Borders cover every edge; the extra pass would draw each outline once more. The outline's
      // colour would follow the fill's, and be worked out for every vertex though nobody sees it.
      'fill-antialias': false,
      'fill-outline-color': 'rgba(0, 0, 0, 0)',
    },
  }
}

export const areaFill = layersPart({
  name: 'choropleth',
  slots: ['neighbourhood-fill', 'ward-fill'],
  inputs: ({ spec }) => [spec.palette, spec.level, spec.classification === null],
  layers: ({ spec: { palette, level, classification } }) =>
    (['neighbourhood', 'ward'] as const).map((each) =>
      choropleth({ level: each, palette, shown: classification !== null && each === level }),
    ),
})

/** What is seen where the choropleth steps back, and until the first classes arrive. */
export const baseFill = layersPart({
  name: 'base fill',
  slots: ['base-fill'],
  inputs: () => [],
  layers: () => [
    {
      id: 'base-fill',
      type: 'fill',
      source: AREA_SOURCE,
      'source-layer': 'authority',
      paint: { 'fill-color': GREY_BASE.fill, 'fill-antialias': false },
    },
  ],
})
