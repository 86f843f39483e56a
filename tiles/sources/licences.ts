/** Under which every source read here is published (data-sources of each file). */
export const OPEN_GOVERNMENT_LICENCE = 'Open Government Licence v3.0'

/** The two lines that the Open Geography portal asks for. */
export function geographyAttribution(year: number): readonly string[] {
  return [
    'Source: Office for National Statistics licensed under the Open Government Licence v.3.0',
    `Contains OS data © Crown copyright and database right ${year}`,
  ]
}

export const CENSUS_ATTRIBUTION: readonly string[] = [
  'Source: Office for National Statistics, Census 2021, via Nomis',
  'Contains public sector information licensed under the Open Government Licence v3.0.',
]

export const ONS = 'Office for National Statistics'

export const GEOGRAPHY_PORTAL = 'https://geoportal.statistics.gov.uk/'
