import type { Area } from '../area.ts'
import { listWords } from '../words.ts'
import type { ZoneFigure } from './zone-figure.ts'

interface NotedProfile {
  readonly figures: readonly Pick<ZoneFigure, 'averaged' | 'outlying'>[]
  readonly unknownCodes: readonly string[]
  readonly cut: readonly unknown[]
  readonly deprivation: object | null
  readonly wards: readonly unknown[] | null
  readonly places: readonly unknown[] | null
}

/** How the figures of a zone are made, as sentences; only what is true of this zone. */
export function zoneNotes(profile: NotedProfile, { manifest }: Area): string[] {
  const { cut, figures, deprivation, wards, places, unknownCodes } = profile
  const notes = [
    'A figure of the zone is the mean of its neighbourhoods, each weighted by the people the figure speaks for. A neighbourhood without a figure takes no part, and is counted as such.',
  ]
  if (cut.length > 0) {
    notes.push(
      'The line cuts neighbourhoods. People are counted by output areas, of about 300 residents each: one is inside when the point at its people’s centre is. A cut neighbourhood counts by the share of its residents inside.',
      'Ages in cut neighbourhoods are estimated: their share of residents, at every age.',
    )
  }
  if (deprivation !== null) {
    notes.push(
      `Shares in ${manifest.countryName}’s most deprived tenth and fifth count residents by the decile of their neighbourhood. Deciles, ranks and medians are never averaged.`,
    )
  }
  if (figures.some(({ averaged }) => !averaged)) {
    notes.push(
      'Of figures that are ranks, deciles or medians the zone has a range, from its lowest neighbourhood to its highest, and no mean.',
    )
  }
  if (figures.some(({ outlying }) => outlying.length > 0)) {
    notes.push(
      'A neighbourhood differs sharply when it and the zone lie on opposite sides of the average and at least a fifth of all neighbourhoods stand between them.',
    )
  }
  if (wards !== null) {
    notes.push(
      'Wards are counted by output area, because wards and neighbourhoods do not share their lines.',
    )
  }
  if (places !== null)
    notes.push('A place is inside when its point is. Whom it serves is another matter.')
  if (unknownCodes.length > 0) {
    notes.push(
      `Left out, because ${manifest.title} has no such neighbourhood: ${listWords(unknownCodes)}.`,
    )
  }
  return notes
}
