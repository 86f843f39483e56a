import { failure, type Result, success } from '../../src/domain/result.ts'
import type { AreaInput } from '../area-input.ts'
import { polygonsOf } from './grid.ts'

/** What no step could mend: no rows, a code twice, a position or a number of people that is none. */
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
  const odd = input.neighbourhoods.find(
    ({ residents, residentsByBand }) => ![residents, ...residentsByBand.values()].every(isPeople),
  )
  if (odd) return wrong(`neighbourhood ${odd.code}`, 'residents of 0 or more', 'another figure')
  const stray = input.outputAreas.find(
    ({ lng, lat, residents }) => !isDegrees([lng, lat]) || !isPeople(residents),
  )
  if (stray) {
    const found = [stray.lng, stray.lat, stray.residents].join(', ')
    return wrong(`output area ${stray.code}`, 'longitude, latitude and residents', found)
  }
  return success(input)
}

function isPeople(count: number): boolean {
  return Number.isFinite(count) && count >= 0
}

function isDegrees([lng = Number.NaN, lat = Number.NaN]: readonly number[]): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90
}

function wrong(where: string, expected: string, found: string): Result<never> {
  return failure({ where, expected, found, remedy: 'Check the file that it was read from.' })
}
