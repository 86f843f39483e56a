import type { ClassWish } from '../../src/domain/view.ts'
import { parseFrame } from '../../src/formats/frame-field.ts'
import type { Explorer } from './driver.ts'
import { expect, expectAccessible, test } from './journey.ts'
import type { Town } from './town.ts'

const IMD = ['neighbourhood', 'imd'] as const

/** The classes that the address asks for; fails where it asks for none. */
function wishOf(explorer: Explorer): Pick<ClassWish, 'frame' | 'ownBreaks'> {
  const wish = parseFrame(explorer.query().get('frame') ?? '')
  if (wish === undefined) throw new Error('The address holds no classes')
  return wish
}

const breaksIn = (explorer: Explorer) => wishOf(explorer).ownBreaks?.breaks ?? []

async function expectMapAsInAddress(explorer: Explorer, town: Town): Promise<void> {
  const made = town.classification(...IMD, wishOf(explorer))
  await explorer.expectClassesOnMap('neighbourhood', made)
}

test('own breaks begin where the classes are, and move by keys, by pointer and by numbers', async ({
  explorer,
  town,
}) => {
  await explorer.open('?indicator=imd&frame=natural')
  await explorer.chooseFrame('Own breaks')
  await expect.poll(() => explorer.query().get('frame')).toMatch(/^own:imd:/)
  const before = town.classification(...IMD, { frame: 'natural' })
  await explorer.expectClassesOnMap('neighbourhood', before)
  const [first = 0, second = 0] = breaksIn(explorer)

  await explorer.breakHandle(2).press('ArrowRight')
  await explorer.breakHandle(2).press('ArrowRight')
  await expect.poll(() => breaksIn(explorer)[0]).toBeCloseTo(first + 0.2, 6)
  await expectMapAsInAddress(explorer, town)
  await expectAccessible(explorer)

  await explorer.dragHandle(3, 40)
  await expect.poll(() => breaksIn(explorer)[1]).toBeGreaterThan(second + 5)
  await expectMapAsInAddress(explorer, town)

  await explorer.typeBreaks(['10', '20', '30', '25'])
  await expect(explorer.page.getByText('Class 5 must begin above 30')).toBeVisible()
  await expectAccessible(explorer)
  await explorer.page.keyboard.press('Escape')
  await explorer.typeBreaks(['10', '20', '30', '40'])
  await expect.poll(() => breaksIn(explorer)).toEqual([10, 20, 30, 40])
  await expectMapAsInAddress(explorer, town)
})

test('own breaks are in the link, wait while another indicator is shown, and one step back leaves them', async ({
  explorer,
  town,
  somebodyElse,
}) => {
  await explorer.open('?indicator=imd')
  await explorer.chooseFrame('Own breaks')
  await explorer.typeBreaks(['10', '20', '30', '40'])
  await explorer.breakHandle(2).press('ArrowRight')
  await expect.poll(() => explorer.query().get('frame')).toBe('own:imd:10.1,20,30,40')
  const other = await somebodyElse()
  await other.open(new URL(explorer.page.url()).search)
  await expectMapAsInAddress(other, town)

  await explorer.chooseIndicator('Good health')
  await expect(explorer.legend).toContainText('Own breaks stay with the indicator')
  await expect(explorer.page.getByRole('slider')).toHaveCount(0)
  await explorer.page.goBack()
  await expect(explorer.breakHandle(2)).toBeVisible()
  // Moving a break is no step of its own.
  await explorer.page.goBack()
  await expect(explorer.page.getByRole('slider')).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('breaks are moved with a finger on handles that it can hit', async ({ explorer, town }) => {
    await explorer.open('?indicator=imd&frame=own:imd:8,9,10,11,12,13&classes=7')
    await explorer.openLegend()
    for (let position = 2; position <= 7; position += 1) {
      const least = async () => {
        const box = await explorer.breakHandle(position).boundingBox()
        return Math.min(box?.width ?? 0, box?.height ?? 0)
      }
      await expect.poll(least).toBeGreaterThanOrEqual(44)
    }
    await expectAccessible(explorer)
    await explorer.dragHandleByTouch(7, 60)
    await expect.poll(() => breaksIn(explorer)[5]).toBeGreaterThan(20)
    await expectMapAsInAddress(explorer, town)
  })
})
