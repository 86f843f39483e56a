/**
 * Number of a tile in the PMTiles order: all tiles of lower zooms first, then along the Hilbert curve
 * of its own zoom (PMTiles specification, version 3, section 4.2.1.1). Exact up to zoom 26.
 */
export function tileId(z: number, x: number, y: number): number {
  // 4^0 + 4^1 + ... tiles stand before this zoom.
  let id = (4 ** z - 1) / 3
  let [column, row] = [x, y]
  for (let side = 2 ** z / 2; side >= 1; side /= 2) {
    const right = column >= side ? 1 : 0
    const down = row >= side ? 1 : 0
    id += side * side * ((3 * right) ^ down)
    column -= right * side
    row -= down * side
    if (down === 0) {
      if (right === 1) {
        column = side - 1 - column
        row = side - 1 - row
      }
      ;[column, row] = [row, column]
    }
  }
  return id
}
