/**
 * What a tag of OpenStreetMap is in the catalogue of places. Schools are not taken: Get Information about
 * Schools has them all. The first rule that fits counts, so what is narrower stands first.
 */
interface KindRule {
  readonly tag: string
  readonly values: readonly string[]
  readonly kind: string
}

const RULES: readonly KindRule[] = [
  {
    tag: 'social_facility',
    values: ['food_bank', 'soup_kitchen', 'clothing_bank'],
    kind: 'charity',
  },
  { tag: 'community_centre', values: ['youth_centre', 'youth_club'], kind: 'youth-club' },
  { tag: 'community_centre', values: ['family_centre'], kind: 'family-hub' },
  { tag: 'amenity', values: ['library'], kind: 'library' },
  { tag: 'amenity', values: ['community_centre', 'social_centre'], kind: 'community-centre' },
  { tag: 'amenity', values: ['youth_centre'], kind: 'youth-club' },
  { tag: 'amenity', values: ['place_of_worship'], kind: 'faith' },
  { tag: 'amenity', values: ['social_facility'], kind: 'social-care' },
  { tag: 'amenity', values: ['kindergarten', 'childcare'], kind: 'childcare' },
  { tag: 'amenity', values: ['doctors'], kind: 'gp-practice' },
  { tag: 'amenity', values: ['clinic'], kind: 'clinic' },
  { tag: 'amenity', values: ['pharmacy'], kind: 'pharmacy' },
  { tag: 'amenity', values: ['dentist'], kind: 'dentist' },
  { tag: 'amenity', values: ['hospital'], kind: 'hospital' },
  { tag: 'amenity', values: ['police'], kind: 'police' },
  { tag: 'amenity', values: ['arts_centre', 'theatre'], kind: 'arts-centre' },
  { tag: 'leisure', values: ['sports_centre'], kind: 'sports-centre' },
  { tag: 'leisure', values: ['park'], kind: 'park' },
  { tag: 'leisure', values: ['playground'], kind: 'playground' },
  { tag: 'leisure', values: ['nature_reserve'], kind: 'nature-reserve' },
  { tag: 'landuse', values: ['allotments'], kind: 'allotment' },
  { tag: 'tourism', values: ['museum'], kind: 'museum' },
  { tag: 'office', values: ['charity', 'ngo', 'association'], kind: 'charity' },
]

type Tags = Readonly<Record<string, string>>

/** The kind of a place by its tags; null for what is no place of ours, and for what is private. */
export function placeKindOf(tags: Tags): string | null {
  if (/^(private|no)$/.test(tags['access'] ?? '')) return null
  const fits = ({ tag, values }: KindRule) => values.includes(tags[tag] ?? '')
  return RULES.find(fits)?.kind ?? null
}

/** Filters of Overpass, a tag each: `nwr["amenity"~"^(library|clinic)$"]`. */
export function placeFilters(): readonly string[] {
  const main = RULES.filter(({ tag }) => !['social_facility', 'community_centre'].includes(tag))
  const valuesByTag = new Map<string, string[]>()
  for (const { tag, values } of main) {
    valuesByTag.set(tag, [...(valuesByTag.get(tag) ?? []), ...values])
  }
  return [...valuesByTag].map(([tag, values]) => `nwr["${tag}"~"^(${values.join('|')})$"]`)
}
