import { INK } from '../../domain/palette.ts'
import { ZONE_MARKS } from '../../domain/zones/zone-mark.ts'
import { putFeatures } from '../geojson-source.ts'
import { LABEL_FONT } from '../page-font.ts'
import type { MapZone } from '../spec.ts'
import type { MapPart } from '../updater.ts'
import { BADGE_IMAGE } from '../zone-badge.ts'
import { byMark, letterFeature, outlineFeature, strengthOf } from './zones.ts'

const LINES = 'visiting-zone'
const LETTERS = 'visiting-zone-letters'

const visitorsOf = (zones: readonly MapZone[]) => zones.filter(({ visiting }) => visiting === true)

/** Zones of an opened link: ink dots on a white casing, so that none is taken for one of one's own. */
export const visitingZones: readonly MapPart[] = [
  {
    name: 'visiting zones',
    inputs: ({ spec }) => [...visitorsOf(spec.zones), spec.look],
    draw: ({ spec }, { map, layers }) => {
      const zones = visitorsOf(spec.zones)
      if (zones.length > 0) putFeatures(map, LINES, zones.map(outlineFeature))
      const strength = strengthOf(spec.look)
      const line = { type: 'line', source: LINES, layout: { 'line-join': 'round' } } as const
      layers.draw(
        ['visiting-zone-casing', 'visiting-zone-line'],
        zones.length === 0
          ? []
          : [
              {
                ...line,
                id: 'visiting-zone-casing',
                paint: {
                  'line-color': '#ffffff',
                  'line-width': 5 * strength,
                  'line-opacity': 0.85,
                },
              },
              {
                ...line,
                id: 'visiting-zone-line',
                paint: {
                  'line-color': INK,
                  'line-width': 2 * strength,
                  'line-dasharray': [1.2, 1.6],
                },
              },
            ],
      )
    },
  },
  {
    name: 'letters of visiting zones',
    inputs: ({ spec, fontReady }) => [...visitorsOf(spec.zones), spec.look, fontReady],
    draw: ({ spec, fontReady }, { map, layers }) => {
      const points = visitorsOf(spec.zones).flatMap(letterFeature)
      const shown = fontReady && points.length > 0
      if (shown) putFeatures(map, LETTERS, points)
      layers.draw(
        ['visiting-zone-letter'],
        shown
          ? [
              {
                id: 'visiting-zone-letter',
                type: 'symbol',
                source: LETTERS,
                layout: {
                  'icon-image': BADGE_IMAGE,
                  'icon-size': strengthOf(spec.look),
                  'text-field': byMark((mark) => ZONE_MARKS[mark]?.letter, ''),
                  'text-font': [...LABEL_FONT.strong],
                  'text-size': 13 * strengthOf(spec.look),
                },
                paint: { 'text-color': INK },
              },
            ]
          : [],
      )
    },
  },
]
