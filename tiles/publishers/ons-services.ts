import type { ServiceWanted } from './arcgis-layer.ts'

/**
 * Services of the Open Geography portal, as they were last called, and the names that their other
 * editions bear. A service that is gone is looked for among its family.
 */
export const WARD_LOOKUP: ServiceWanted = {
  service: 'LSOA21_WD24_LAD24_EW_LU',
  family: /^LSOA21_WD\d\d_LAD\d\d_EW_LU(_v\d+)?$/i,
  fields: [/^LSOA21CD$/, /^WD\d\dCD$/, /^LAD\d\dCD$/],
}

export const EDITION_LOOKUP: ServiceWanted = {
  service: 'LSOA11_LSOA21_LAD22_EW_LU_v5',
  family: /^LSOA11_LSOA21_LAD\d\d_EW_LU(_v\d+)?$/i,
  fields: [/LSOA11CD$/, /^LSOA21CD$/, /^CHGIND$/],
}

export const OUTPUT_AREA_LOOKUP: ServiceWanted = {
  service: 'OA21_LAD22_LSOA21_MSOA21_LEP22_EN_LU_V2',
  family: /^OA21_.*LSOA21.*_LU(_v\d+)?$/i,
  fields: [/^OA21CD$/, /^LSOA21CD$/, /^LAD\d\dCD$/],
}

export const OUTPUT_AREA_CENTROIDS: ServiceWanted = {
  service: 'Output_Areas_December_2021_PWC_V3',
  family: /^(Output_Areas?|OA)_.*2021.*PWC/i,
  fields: [/^OA21CD$/],
}

export const LSOA_BOUNDARIES: ServiceWanted = {
  service: 'Lower_layer_Super_Output_Areas_December_2021_Boundaries_EW_BGC_V5',
  family: /^(Lower_layer_Super_Output_Areas|LSOA)_.*2021.*BGC/i,
  fields: [/^LSOA21CD$/, /^LSOA21NM$/],
}

export const WARD_BOUNDARIES: ServiceWanted = {
  service: 'WD_DEC_2025_UK_BGC',
  family: /^(WD|Wards)_.*20\d\d.*UK_BGC/i,
  fields: [/^WD\d\dCD$/, /^WD\d\dNM$/],
}
