/**
 * Districts of England whose codes changed since 2011: where editions of files meet, one side has the
 * old code. Source: ONS Code History Database (Open Geography portal); `since` is the day from which the
 * new code holds. One to one where only a boundary moved, many to one where districts became a unitary.
 */
interface Recode {
  readonly since: string
  readonly from: readonly string[]
  readonly to: string
}

const RECODES: readonly Recode[] = [
  { since: '2013-04-01', from: ['E06000048'], to: 'E06000057' },
  { since: '2013-04-01', from: ['E08000020'], to: 'E08000037' },
  { since: '2012-04-01', from: ['E07000100'], to: 'E07000240' },
  { since: '2012-04-01', from: ['E07000104'], to: 'E07000241' },
  { since: '2013-04-01', from: ['E07000097'], to: 'E07000242' },
  { since: '2013-04-01', from: ['E07000101'], to: 'E07000243' },
  { since: '2019-04-01', from: ['E06000028', 'E06000029', 'E07000048'], to: 'E06000058' },
  {
    since: '2019-04-01',
    from: ['E07000049', 'E07000050', 'E07000051', 'E07000052', 'E07000053'],
    to: 'E06000059',
  },
  { since: '2019-04-01', from: ['E07000205', 'E07000206'], to: 'E07000244' },
  { since: '2019-04-01', from: ['E07000201', 'E07000204'], to: 'E07000245' },
  { since: '2019-04-01', from: ['E07000190', 'E07000191'], to: 'E07000246' },
  {
    since: '2020-04-01',
    from: ['E07000004', 'E07000005', 'E07000006', 'E07000007'],
    to: 'E06000060',
  },
  {
    since: '2021-04-01',
    from: ['E07000150', 'E07000152', 'E07000153', 'E07000156'],
    to: 'E06000061',
  },
  { since: '2021-04-01', from: ['E07000151', 'E07000154', 'E07000155'], to: 'E06000062' },
  { since: '2023-04-01', from: ['E07000026', 'E07000028', 'E07000029'], to: 'E06000063' },
  { since: '2023-04-01', from: ['E07000027', 'E07000030', 'E07000031'], to: 'E06000064' },
  {
    since: '2023-04-01',
    from: [
      'E07000163',
      'E07000164',
      'E07000165',
      'E07000166',
      'E07000167',
      'E07000168',
      'E07000169',
    ],
    to: 'E06000065',
  },
  {
    since: '2023-04-01',
    from: ['E07000187', 'E07000188', 'E07000189', 'E07000246'],
    to: 'E06000066',
  },
  { since: '2025-04-01', from: ['E08000016'], to: 'E08000038' },
  { since: '2025-04-01', from: ['E08000019'], to: 'E08000039' },
]

const NEXT = new Map(RECODES.flatMap(({ from, to }) => from.map((code) => [code, to] as const)))

/** The newest code of an authority, whatever edition the given one is of. */
export function newestCode(code: string): string {
  let newest = code
  for (let next = NEXT.get(newest); next !== undefined; next = NEXT.get(newest)) newest = next
  return newest
}
