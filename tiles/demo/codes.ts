/**
 * Codes of the made-up area. All begin with X, as no code of the United Kingdom's register of
 * geographic codes does (E, W, S, N, K, J, L, M), so that they can never pass for real ones.
 */
const numbered = (prefix: string, digits: number) => {
  return (index: number): string => prefix + String(index + 1).padStart(digits, '0')
}

export const neighbourhoodCode = numbered('X01', 6)
export const wardCode = numbered('X05', 6)
export const outputAreaCode = numbered('X00', 6)
export const AREA_CODE = 'X08000001'
/** Wards of the country around the area, which have no polygons. */
export const countryWardCode = numbered('X05C', 5)
