import { placeKindById } from '../catalogue/places.ts'
import { ACCENT, INK, PLACE_STYLE, type PlaceShape } from '../domain/palette.ts'
import type { Place } from '../domain/place.ts'
import type { AreaPicture } from './area-picture.ts'
import type { Projection } from './projection.ts'
import { SHAPE_CORNERS } from './symbol-shape.ts'

interface PicturePlacesProps {
  readonly picture: Pick<AreaPicture, 'places' | 'selectedPlace'>
  readonly projection: Projection
  /** How much larger than drawn the picture is seen; symbols keep their size. */
  readonly scale: number
}

const RADIUS_PX = 7
/** Places outside the area step back, and stay legible; as on the map. */
const OUTSIDE_OPACITY = 0.6

/** Places by the shape and colour of their group, the selected one in a ring above the others. */
export function PicturePlaces({ picture, projection, scale }: PicturePlacesProps) {
  const { places, selectedPlace } = picture
  if (places === null || places.length === 0) return null
  const chosen = places.find(({ id }) => id === selectedPlace)
  const ordered =
    chosen === undefined ? places : [...places.filter((one) => one !== chosen), chosen]
  return (
    <g strokeLinejoin="round">
      {ordered.map((place) => {
        const [x, y] = projection.toPixels(place.lng, place.lat)
        return (
          <g
            key={place.id}
            data-place={place.id}
            transform={`translate(${x} ${y}) scale(${RADIUS_PX / scale})`}
            opacity={place.outside && place !== chosen ? OUTSIDE_OPACITY : 1}
          >
            {place === chosen ? (
              <circle r={2.2} fill="#ffffff" stroke={ACCENT} strokeWidth={0.45} />
            ) : null}
            <Symbol place={place} />
          </g>
        )
      })}
    </g>
  )
}

function Symbol({ place }: { readonly place: Place }) {
  const group = placeKindById(place.kind)?.group
  const { colour, shape } = group === undefined ? UNKNOWN : PLACE_STYLE[group]
  const corners = SHAPE_CORNERS[shape]
  const paint = { fill: colour, stroke: '#ffffff', strokeWidth: 0.25 }
  return corners === null ? (
    <circle r={1} {...paint} />
  ) : (
    <polygon points={corners.map(([x, y]) => `${x},${y}`).join(' ')} {...paint} />
  )
}

const UNKNOWN: { readonly colour: string; readonly shape: PlaceShape } = {
  colour: INK,
  shape: 'circle',
}
