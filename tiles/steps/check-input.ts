import { failure, type Result, success } from '../../src/domain/result.ts'
import type { AreaInput } from '../area-input.ts'
import { polygonsOf } from './grid.ts'

/** What no step could mend: no rows, a code twice, a position that is no degree. */
export function checkInput(input: AreaInput): Result<AreaInput> {
  const levels = [
    ['neighbourhood', input.neighbourhoods],
    ['ward', input.wards],
  ] as const
  for (const [what, rows] of levels) {
    if (rows.length === 0) return wrong(`the ${what}s of ${input.title}`, 'at least one', 'none')
    const seen = new Set<string>()
    for (const { code, geometry } of rows) {
      if (seen.has(code)) return wrong(`${what} ${code}`, 'each code once', 'it twice')
      seen.add(code)
      const stray = polygonsOf(geometry)
        .flat(2)
        .find((position) => !isDegrees(position))
      if (stray) return wrong(`${what} ${code}`, 'longitude and latitude', stray.join(', '))
    }
  }
  const stray = input.outputAreas.find(({ lng, lat }) => !isDegrees([lng, lat]))
  if (stray) {
    const found = `${String(stray.lng)}, ${String(stray.lat)}`
    return wrong(`output area ${stray.code}`, 'longitude and latitude', found)
  }
  return success(input)
}

function isDegrees([lng = Number.NaN, lat = Number.NaN]: readonly number[]): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90
}

function wrong(where: string, expected: string, found: string): Result<never> {
  return failure({ where, expected, found, remedy: 'Check the file that it was read from.' })
}
