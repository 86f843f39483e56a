import { memo, useMemo } from 'react'
import { placeKindById } from '../catalogue/places.ts'
import { ACCENT, INK, PLACE_STYLE, type PlaceShape } from '../domain/palette.ts'
import type { Place } from '../domain/place.ts'
import { type PlaceCount, PlaceClusters } from './places/clusters.ts'
import { countRadius } from './places/place-at.ts'
import { spreadMarks } from './places/spread.ts'
import type { Projection } from './projection.ts'
import { SHAPE_CORNERS } from './symbol-shape.ts'

interface PicturePlacesProps {
  /** Null = none. */
  readonly places: readonly Place[] | null
  readonly selectedPlace: string | null
  readonly projection: Projection
  /** How much larger than drawn the picture is seen; symbols keep their size. */
  readonly scale: number
  /** As the map counts it: what lies too close to be told apart at it is counted together. */
  readonly zoom: number
}

const RADIUS_PX = 7
/** Places outside the area step back, and stay legible; as on the map. */
const OUTSIDE_OPACITY = 0.6

/**
 * Places by the shape and colour of their group, the selected one in a ring above the others; counted
 * together as the map counts them. Remembered: hovering must not go through hundreds of symbols.
 */
export const PicturePlaces = memo(function PicturePlaces(props: PicturePlacesProps) {
  const { places, selectedPlace, projection, scale, zoom } = props
  const clusters = useMemo(() => new PlaceClusters(places ?? []), [places])
  if (places === null || places.length === 0) return null
  const chosen = places.find(({ id }) => id === selectedPlace)
  const marks = spreadMarks(clusters.at(zoom))
  const placed = (lng: number, lat: number, [right, down]: readonly [number, number]) => {
    const [x, y] = projection.toPixels(lng, lat)
    return `translate(${x + right / scale} ${y + down / scale}) scale(${1 / scale})`
  }
  const own = marks.find(({ mark }) => mark.kind === 'place' && mark.place === chosen)
  return (
    <g strokeLinejoin="round">
      {marks.map(({ mark, offset }) => {
        const transform = placed(mark.lng, mark.lat, offset)
        if (mark.kind === 'count')
          return <Count key={`${mark.lng} ${mark.lat}`} mark={mark} transform={transform} />
        return mark.place === chosen ? null : (
          <g
            key={mark.place.id}
            data-place={mark.place.id}
            transform={transform}
            opacity={mark.place.outside ? OUTSIDE_OPACITY : 1}
          >
            <Symbol place={mark.place} />
          </g>
        )
      })}
      {chosen === undefined ? null : (
        <g data-place={chosen.id} transform={placed(chosen.lng, chosen.lat, own?.offset ?? [0, 0])}>
          <circle r={15} fill="#ffffff" stroke={ACCENT} strokeWidth={3} />
          <Symbol place={chosen} />
        </g>
      )}
    </g>
  )
})

interface CountProps {
  readonly mark: PlaceCount
  readonly transform: string
}

/** Says by its data where to look so that it falls apart. */
function Count({ mark: { lng, lat, count, outside, opensAtZoom }, transform }: CountProps) {
  return (
    <g
      data-count={`${lng} ${lat} ${opensAtZoom}`}
      transform={transform}
      opacity={outside ? OUTSIDE_OPACITY : 1}
    >
      <circle r={countRadius(count)} fill="#ffffff" stroke={INK} strokeWidth={1.5} />
      <text
        fill={INK}
        fontSize={13}
        fontWeight={600}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {count}
      </text>
    </g>
  )
}

function Symbol({ place }: { readonly place: Place }) {
  const group = placeKindById(place.kind)?.group
  const { colour, shape } = group === undefined ? UNKNOWN : PLACE_STYLE[group]
  const corners = SHAPE_CORNERS[shape]
  const paint = { fill: colour, stroke: '#ffffff', strokeWidth: 1.75 }
  return corners === null ? (
    <circle r={RADIUS_PX} {...paint} />
  ) : (
    <polygon
      points={corners.map(([x, y]) => `${x * RADIUS_PX},${y * RADIUS_PX}`).join(' ')}
      {...paint}
    />
  )
}

const UNKNOWN: { readonly colour: string; readonly shape: PlaceShape } = {
  colour: INK,
  shape: 'circle',
}
