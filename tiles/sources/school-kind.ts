/** The three columns of GIAS that say what an establishment is. */
export interface Establishment {
  readonly type: string
  readonly group: string
  readonly phase: string
}

/** Groups and types that are not schools of England's towns: abroad, in Wales, universities, custody. */
const LEFT_OUT_GROUPS = new Set(['welsh schools', 'universities', 'online provider'])
const LEFT_OUT_TYPES = new Set([
  'british schools overseas',
  'offshore schools',
  "service children's education",
  'higher education institutions',
  'welsh establishment',
  'online provider',
  'miscellaneous',
  'secure units',
  'academy secure 16 to 19',
])

const BY_PHASE: ReadonlyMap<string, string> = new Map([
  ['nursery', 'nursery-school'],
  ['primary', 'primary-school'],
  ['middle deemed primary', 'primary-school'],
  ['secondary', 'secondary-school'],
  ['middle deemed secondary', 'secondary-school'],
  ['all-through', 'all-through-school'],
  ['16 plus', 'post-16-college'],
])

/**
 * Kind of place in the catalogue; null for what is not shown as a school. Type goes before phase: the
 * phase of special schools, referral units and independent schools is "Not applicable" in the file.
 */
export function schoolKind({ type, group, phase }: Establishment): string | null {
  const lowerType = type.trim().toLowerCase()
  const lowerGroup = group.trim().toLowerCase()
  if (LEFT_OUT_GROUPS.has(lowerGroup) || LEFT_OUT_TYPES.has(lowerType)) return null
  if (/children'?s cent/.test(lowerGroup) || /children'?s cent/.test(lowerType)) return null
  if (/post 16|16.?to.?19|16-19|further education|sixth form centre/.test(lowerType)) {
    return 'post-16-college'
  }
  if (/special/.test(lowerType)) return 'special-school'
  if (/pupil referral unit|alternative provision/.test(lowerType)) return 'alternative-provision'
  if (lowerType === 'city technology college') return 'secondary-school'
  if (lowerGroup === 'independent schools') return 'independent-school'
  return BY_PHASE.get(phase.trim().toLowerCase()) ?? null
}
