import { strToU8, zipSync } from 'fflate'
import { expect, expectAccessible, test } from './journey.ts'
import { ZoneFiles } from './zone-files-driver.ts'

test('zones leave as a file and as a link, and are the same elsewhere', async ({
  explorer,
  town,
  somebodyElse,
}) => {
  await explorer.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await explorer.open('?room=zones')
  const zones = new ZoneFiles(explorer)
  const codes = Array.from({ length: 5 }, (_, row) => town.code('neighbourhood', row))
  await zones.bring(
    'North plan.csv',
    `zone,code\n${codes.map((code) => `North,${code}`).join('\n')}`,
  )
  await expectAccessible(explorer)
  await zones.add(1)
  const { lng, lat } = town.neighbourhoods
  const row = town.middleRow('neighbourhood')
  const [x = 0, y = 0] = [lng[row], lat[row]]
  const ring = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ].map(([dx = 0, dy = 0]) => [x + dx * 0.008, y + dy * 0.005])
  const feature = {
    type: 'Feature',
    properties: { name: '<script>alert(1)</script> east' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
  await zones.bring('line.geojson', JSON.stringify(feature))
  await zones.add(1)
  await expect
    .poll(() => zones.names())
    .toEqual(['A · North', 'B · <script>alert(1)</script> east'])
  await explorer.expectSelected('B · <script>alert(1)</script> east')
  const residents = await zones.residents()
  expect(residents).toMatch(/[1-9]/)

  const file = await zones.export(/^GeoJSON/)
  const link = await zones.linkWithZones()
  expect(link.length).toBeLessThan(2000)

  await explorer.page.reload()
  await explorer.mapAtRest()
  await expect.poll(() => zones.names()).toHaveLength(2)
  await zones.bring('zones.geojson', file)
  await expect(zones.dialog.getByText('It is among your zones already.')).toHaveCount(2)
  await explorer.page.keyboard.press('Escape')

  const other = await somebodyElse()
  await other.page.goto(link)
  await other.mapAtRest()
  await expect(other.page.getByText(/2 visiting zones from a link/)).toBeVisible()
  await expect.poll(() => new URL(other.page.url()).hash).toBe('')
  await expectAccessible(other)
  await other.page.getByRole('button', { name: 'Add 2 zones' }).click()
  const there = new ZoneFiles(other)
  await expect
    .poll(() => there.names())
    .toEqual(['A · North', 'B · <script>alert(1)</script> east'])
  await other.page.getByRole('button', { name: /^B · / }).click()
  await expect.poll(() => there.residents()).toBe(residents)
  await other.page.goto(link)
  await expect(
    other.page.getByText(/Both zones in this link are among yours already/),
  ).toBeVisible()

  const third = await somebodyElse()
  await third.open('?room=zones')
  const brought = new ZoneFiles(third)
  await brought.bring('zones.geojson', file)
  await brought.add(2)
  await expect
    .poll(() => brought.names())
    .toEqual(['A · North', 'B · <script>alert(1)</script> east'])
})

test('hostile and mistaken files are refused in a sentence, and nothing is lost or run', async ({
  explorer,
  town,
}) => {
  await explorer.open('?room=zones')
  const zones = new ZoneFiles(explorer)
  await zones.bring('mine.txt', town.code('neighbourhood', 0))
  await zones.add(1)
  const ring = (positions: string) => `{"type":"Polygon","coordinates":[[${positions}]]}`
  const { lng, lat } = town.neighbourhoods
  const corner = (dx: number, dy: number) => [(lng[0] ?? 0) + dx, (lat[0] ?? 0) + dy] as const
  const swapped = [corner(0, 0), corner(0.01, 0), corner(0.01, 0.01), corner(0, 0)]
    .map(([x, y]) => `[${y},${x}]`)
    .join()
  const files: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['notes.geojson', 'once upon a time', /text that is no JSON/],
    ['many.geojson', ring(`${'[0,0],'.repeat(1_000_000)}[0,0]`), /at most 200,000 positions/],
    ['wrong.geojson', ring(swapped), /found latitude before longitude/],
    ['paris.geojson', ring('[2.3,48.8],[2.4,48.8],[2.4,48.9],[2.3,48.8]'), /around 48.85, 2.35/],
    ['deep.geojson', '['.repeat(1_000_000), /at most 64 deep/],
    [
      'bomb.kmz',
      Buffer.from(zipSync({ 'doc.kml': new Uint8Array(50_000_000) })),
      /was not unpacked/,
    ],
    [
      'script.kml',
      '<kml><Placemark><name><script>alert(1)</script></name></Placemark></kml>',
      /no geometry/,
    ],
    ['empty.csv', '', /it is empty/],
    ['page.kml', strToU8('<html><body>').toString(), /expected/],
  ]
  for (const [name, content, sentence] of files) {
    const before = Date.now()
    await zones.bring(name, content)
    await expect(zones.dialog.getByRole('alert')).toContainText(name)
    await expect(zones.dialog.getByRole('alert')).toContainText(sentence)
    test.info().annotations.push({ type: name, description: `${Date.now() - before} ms` })
  }
  await expectAccessible(explorer)
  await explorer.page.keyboard.press('Escape')
  await expect(zones.dialog).toBeHidden()
  await expect(explorer.page.getByRole('button', { name: 'Import', exact: true })).toBeFocused()
  await expect.poll(() => zones.names()).toEqual(['A · mine'])
})

test('a damaged link says so and changes nothing', async ({ explorer }) => {
  await explorer.open('?room=zones#zones=1.AAAA')
  await expect(explorer.page.getByText(/Nothing of yours has changed/)).toBeVisible()
  await expect.poll(() => new URL(explorer.page.url()).hash).toBe('')
})
