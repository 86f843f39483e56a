/** What a user brings to the tiny town. */
export const OWN_FILES = {
  indicator: 'own/indicator-damp-homes.csv',
  wardIndicator: 'own/indicator-young-carers.csv',
  wardAttainment: 'own/attainment-16-2025.csv',
  places: 'own/places.csv',
  layer: 'own/more-places.geojson',
} as const

export const OWN_INDICATOR = [
  'indicator,"Homes with damp, or mould"',
  'worse,higher',
  'unit,percent',
  'people,occupied homes',
  'source,Tinyton Council, housing',
  'edition,March 2025',
  '',
  'code,value,people',
  'E01090001,12.5,400',
  'E01090002,c,300',
  'E01090003,0,200',
].join('\r\n')

export const OWN_WARD_INDICATOR = [
  'indicator,Young carers known to schools',
  'worse,Higher',
  'ward code,value,children',
  'E05090001,3.25,1200',
  'E05090002,1,800',
  'E05999999,9,100',
].join('\n')

export const OWN_WARD_ATTAINMENT = [
  'wd24cd,value,pupils',
  'E05090001,40,100',
  'E05090003,70,50',
].join('\n')

export const OWN_PLACES = [
  'name,kind,latitude,longitude,postcode,age from,age to,for whom,website',
  'Mill Bank Boxing Club,youth club,52.484,-1.895,,8,18,Young people,example.org',
  '"Pantry, St Anne\u2019s",Charity,,,zz15aa,,,,',
  'Tinyton Works,employer,288000,407000,,,,,',
].join('\r\n')

export const OWN_LAYER = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { Name: 'Old Mill', kind: 'Heritage site', description: 'Open on Sundays' },
      geometry: { type: 'Point', coordinates: [-1.885, 52.49] },
    },
  ],
})
