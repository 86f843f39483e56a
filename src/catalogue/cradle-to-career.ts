/** A stage of the way from cradle to career, or a support beside it. Data only. */
export interface CareerLine {
  readonly id: string
  readonly title: string
  /** What one of its places is called in a sentence: "Nearest post-16 provider ...". */
  readonly one: string
  readonly part: 'stage' | 'beside'
  /** Kinds of place whose own task it is. */
  readonly kinds: readonly string[]
  /** Ages it spans, the second not included; null where ages do not tell. */
  readonly ages: readonly [number, number] | null
  /** Ages as shown; null for none. */
  readonly agesShown: string | null
}

/**
 * Five stages and the four supports beside them. Early years end before the reception class, which is
 * part of nearly every primary school: else no zone with a school could miss them.
 */
export const CRADLE_TO_CAREER: readonly CareerLine[] = [
  {
    id: 'early-years',
    title: 'early years',
    one: 'early years place',
    part: 'stage',
    kinds: ['nursery-school', 'childcare'],
    ages: [0, 4],
    agesShown: '0–4',
  },
  {
    id: 'primary',
    title: 'primary',
    one: 'primary school',
    part: 'stage',
    kinds: ['primary-school', 'all-through-school'],
    ages: [5, 11],
    agesShown: '5–11',
  },
  {
    id: 'secondary',
    title: 'secondary',
    one: 'secondary school',
    part: 'stage',
    kinds: ['secondary-school', 'all-through-school'],
    ages: [11, 16],
    agesShown: '11–16',
  },
  {
    id: 'post-16',
    title: 'post-16',
    one: 'college or sixth form',
    part: 'stage',
    kinds: ['post-16-college'],
    ages: [16, 19],
    agesShown: '16–19',
  },
  {
    id: 'adult-learning',
    title: 'adult learning',
    one: 'adult learning centre',
    part: 'stage',
    kinds: ['adult-learning'],
    ages: null,
    agesShown: 'adults',
  },
  {
    id: 'health',
    title: 'health',
    one: 'health service',
    part: 'beside',
    kinds: ['gp-practice', 'pharmacy', 'dentist', 'hospital', 'health-visiting'],
    ages: null,
    agesShown: null,
  },
  {
    id: 'family-support',
    title: 'family support',
    one: 'family support',
    part: 'beside',
    kinds: ['family-hub', 'social-care', 'welfare-advice', 'housing-advice'],
    ages: null,
    agesShown: null,
  },
  {
    id: 'youth',
    title: 'youth',
    one: 'place for young people',
    part: 'beside',
    kinds: ['youth-service', 'youth-club', 'sports-centre'],
    ages: null,
    agesShown: null,
  },
  {
    id: 'community',
    title: 'community',
    one: 'community place',
    part: 'beside',
    kinds: ['community-centre', 'library', 'faith', 'charity', 'residents-group'],
    ages: null,
    agesShown: null,
  },
]
