import type { Explorer } from './driver.ts'
import { expect, expectAccessible, test } from './journey.ts'

const QUERIES = ['', '?room=places&places=schools', '?room=data', '?table=1&level=ward']

test.describe('320 pixels wide, as a page at 400 %', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const query of QUERIES) {
    test(`nothing scrolls sideways: ${query === '' ? 'explore' : query}`, async ({ explorer }) => {
      await explorer.openPage(query)
      await expectNoSidewaysScroll(explorer)
      await expectAccessible(explorer)
    })
  }
})

for (const [width, height] of [
  [844, 390],
  [1024, 768],
  [1920, 1080],
] as const) {
  test.describe(`${width} by ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('the page fits, with map and legend in it', async ({ explorer }) => {
      await explorer.open()
      await expectNoSidewaysScroll(explorer)
      await expectAccessible(explorer)
    })
  })
}

async function expectNoSidewaysScroll(explorer: Explorer) {
  await explorer.pageAtRest()
  const beyond = await explorer.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(beyond).toBeLessThanOrEqual(0)
}
