import type { Level } from '../domain/area.ts'
import type { Classification } from '../domain/classification.ts'
import type { Place } from '../domain/place.ts'
import type { RowOfLevel } from '../domain/row-words.ts'
import type { Spotlight } from '../domain/spotlight.ts'
import type { PictureZone } from './PictureZones.tsx'
import type { AreaLabel } from './place-labels.ts'

/** What a picture of an area shows: what the map shows, where there is no map. */
export interface AreaPicture {
  readonly level: Level
  /** Null = a grey base without figures. Of the same level, else the base is grey too. */
  readonly classification: Classification | null
  /** One colour a class, light to dark. */
  readonly palette: readonly string[]
  readonly labels: readonly AreaLabel[]
  /** Null = none. */
  readonly places: readonly Place[] | null
  readonly selectedPlace: string | null
  /** Where a postcode lies that was searched for; null = none. */
  readonly foundPoint: Pick<AreaLabel, 'text' | 'lng' | 'lat'> | null
  /** Of either level; null = nothing is selected, hovered over, read by keys. */
  readonly selected: RowOfLevel | null
  readonly hovered: RowOfLevel | null
  readonly reading: RowOfLevel | null
  readonly spotlight: Spotlight | null
  readonly zones: readonly PictureZone[]
  readonly look: 'desk' | 'projector'
}
