import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Indicator } from '../../catalogue/indicator.ts'
import { indicatorsWith } from '../../catalogue/own-indicators.ts'
import { topologyQuery } from '../../data/topology.ts'
import { usePlaces } from '../../data/use-places.ts'
import type { Area } from '../../domain/area.ts'
import { type ArrangedIndicators, arrangeIndicators } from '../../domain/indicator-choice.ts'
import { problemSentence } from '../../domain/result.ts'
import { factsOf } from '../../domain/worse-than-country.ts'
import {
  type AreaOutlines,
  type GroundOutlines,
  groundOutlines,
} from '../../domain/zones/ground-outlines.ts'
import { type PlaceGround, placeGround } from '../../domain/zones/places-inside.ts'
import { type ZoneGround, zoneGround } from '../../domain/zones/zone-ground.ts'

/** What every figure of a zone is made from; outlines and places come later than the tables. */
export interface ZoneData {
  readonly area: Area
  readonly ground: ZoneGround
  /** Null until they are here. */
  readonly outlines: GroundOutlines | null
  readonly places: PlaceGround | null
  /** What the outlines were made from: what a worker is given. */
  readonly topology: AreaOutlines | null
  /** Of neighbourhoods, in the order of the catalogue, then those that were brought. */
  readonly indicators: readonly Indicator[]
  readonly arranged: ArrangedIndicators<Indicator>
  /** A sentence on a file that could not be read; null where all came or are on their way. */
  readonly problem: string | null
}

/** The same value as long as what it is made from stays the same. */
export function useZoneData(area: Area): ZoneData {
  const topology = useQuery(topologyQuery(area.manifest.id)).data ?? null
  const { places, status, problem } = usePlaces(area)
  const ground = zoneGround(area)
  const outlines = useMemo(
    () => (topology?.ok ? groundOutlines(ground, topology.value) : null),
    [ground, topology],
  )
  const located = useMemo(
    () => (outlines === null || status === 'loading' ? null : placeGround(places, outlines.rings)),
    [outlines, places, status],
  )
  const indicators = useMemo(
    () =>
      indicatorsWith(area.manifest.ownIndicators).filter(
        ({ id }) => factsOf(area, 'neighbourhood', id) !== undefined,
      ),
    [area],
  )
  const read = topology?.ok ? topology.value : null
  const topologyProblem = topology?.ok === false ? problemSentence(topology.problem) : null
  return useMemo(
    () => ({
      area,
      ground,
      outlines,
      places: located,
      topology: read,
      indicators,
      arranged: arrangeIndicators(indicators),
      problem: topologyProblem ?? problem,
    }),
    [area, ground, outlines, located, read, indicators, topologyProblem, problem],
  )
}
