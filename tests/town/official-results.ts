export const RESULTS_FILES = {
  keyStage2: 'dfe/2018-2019/england_ks2final.csv',
  keyStage4: 'dfe/2018-2019/england_ks4final.csv',
  exploreKeyStage2: 'dfe/key-stage-2-school.csv',
} as const

/** With rows of schools (1, 2), the authority (3) and the country (4, 5). */
export function keyStage2Table(): string {
  return [
    'RECTYPE,LEA,URN,SCHNAME,TELIG,PTRWM_EXP,READPROG',
    '1,330,900001,"St Am, Primary",30,46%,-1.5',
    '2,330,900004,Over the Line,5,SUPP,SUPP',
    '3,330,,,1500,61%,0.1',
    '4,,,,600000,65%,0',
    '5,,,,590000,64%,0.03',
  ].join('\r\n')
}

/** With rows of schools (1, 2), the authority (4) and the country (5, 7). */
export function keyStage4Table(): string {
  return [
    'RECTYPE,LEA,URN,SCHNAME,TPUP,ATT8SCR,P8MEA,PTL2BASICS_95',
    '1,330,900002,Tinyton Academy,160,43.6,NP,28%',
    '2,330,900099,Closed Special,9,NE,NE,NE',
    '4,330,,,2000,45,0.1,40%',
    '5,,,,550000,46.5,-0.02,40%',
    '7,,,,500000,46.7,-0.03,43%',
  ].join('\r\n')
}

const EXPLORE_HEADINGS =
  'time_period,time_identifier,geographic_level,la_name,school_urn,school_name,version,subject,breakdown_topic,breakdown,eligible_pupil_count,expected_standard_pupil_percent,higher_standard_pupil_percent'

/** Two years, three levels, subjects and breakdowns in one file, as the catalogue has it. */
export function exploreKeyStage2(): string {
  const row = (period: string, place: string, rest: string) =>
    `${period},Academic year,${place},${rest}`
  const school = 'School,Tinyton,900001,"St Am, Primary"'
  const all = 'Final,"Reading, writing and maths",Total,Total'
  return [
    EXPLORE_HEADINGS,
    row('202425', 'National,,,', `${all},640000,62,8`),
    row('202425', 'Local authority,Tinyton,,', `${all},1500,60,7`),
    row('202324', school, `${all},29,50,5`),
    row('202425', school, 'Final,Reading,Total,Total,31,75,30'),
    row('202425', school, 'Final,"Reading, writing and maths",Sex,Girls,16,70,9'),
    row('202425', school, 'Provisional,"Reading, writing and maths",Total,Total,31,61,6'),
    row('202425', school, `${all},31,64.5,c`),
  ].join('\n')
}

export function exploreKeyStage4(): string {
  return [
    'time_period,time_identifier,geographic_level,la_name,school_urn,school_name,version,breakdown,pupil_count,attainment8_average,engmath_94_percent',
    '202425,Academic year,School,Tinyton,900002,Tinyton Academy,Final,Total,150,44.1,60',
    '202425,Academic year,School,Tinyton,900002,Tinyton Academy,Final,Girls,80,46,63',
  ].join('\n')
}
