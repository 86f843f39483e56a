import Supercluster from 'supercluster'
import type { Place } from '../../domain/place.ts'

/**
 * Places closer than this (CSS pixels at a whole zoom) are counted together: the width of a small
 * count's disc, so that counts of a city's thousand places hardly cover each other.
 */
const CLUSTER_RADIUS_PX = 24
/** From the next zoom on every place stands for itself. */
const LAST_CLUSTERED_ZOOM = 15
/** Two symbols that overlap can still be read; three cannot. */
const FEWEST_IN_CLUSTER = 3

/** One place, at its point. */
export interface PlaceSymbol {
  readonly kind: 'place'
  readonly place: Place
  readonly lng: number
  readonly lat: number
}

/** Places too close to each other to be drawn apart. */
export interface PlaceCount {
  readonly kind: 'count'
  readonly count: number
  readonly lng: number
  readonly lat: number
  /** True when all of them lie outside the area. */
  readonly outside: boolean
  /** The zoom at which it falls apart. */
  readonly opensAtZoom: number
}

export type PlaceMark = PlaceSymbol | PlaceCount

interface Counted {
  readonly outside: boolean
}

/** The places of a map, gathered by zoom. */
export class PlaceClusters {
  readonly #places: readonly Place[]
  readonly #index: Supercluster<{ readonly row: number }, Counted>
  readonly #byZoom = new Map<number, readonly PlaceMark[]>()

  constructor(places: readonly Place[]) {
    this.#places = places
    this.#index = new Supercluster<{ readonly row: number }, Counted>({
      radius: CLUSTER_RADIUS_PX,
      maxZoom: LAST_CLUSTERED_ZOOM,
      minPoints: FEWEST_IN_CLUSTER,
      map: ({ row }) => ({ outside: places[row]?.outside ?? false }),
      reduce: (all: { outside: boolean }, { outside }) => {
        all.outside &&= outside
      },
    })
    this.#index.load(
      places.map(({ lng, lat }, row) => ({
        type: 'Feature',
        properties: { row },
        geometry: { type: 'Point', coordinates: [lng, lat] },
      })),
    )
  }

  /** Everything to draw at a zoom; each place is in exactly one mark. */
  at(zoom: number): readonly PlaceMark[] {
    const whole = Math.min(LAST_CLUSTERED_ZOOM + 1, Math.max(0, Math.floor(zoom)))
    const known = this.#byZoom.get(whole)
    if (known !== undefined) return known
    const marks = this.#index
      .getClusters([-180, -90, 180, 90], whole)
      .flatMap((feature) => this.#mark(feature))
    this.#byZoom.set(whole, marks)
    return marks
  }

  #mark(
    feature: ReturnType<Supercluster<{ readonly row: number }, Counted>['getClusters']>[number],
  ): PlaceMark[] {
    const [lng, lat] = feature.geometry.coordinates
    if (lng === undefined || lat === undefined) return []
    if ('cluster' in feature.properties) {
      const { cluster_id: id, point_count: count, outside } = feature.properties
      const opensAtZoom = this.#index.getClusterExpansionZoom(id)
      return [{ kind: 'count', count, lng, lat, outside, opensAtZoom }]
    }
    const place = this.#places[feature.properties.row]
    return place === undefined ? [] : [{ kind: 'place', place, lng: place.lng, lat: place.lat }]
  }
}
