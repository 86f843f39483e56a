import { afterAll, expect, test } from 'vitest'
import { closeTabs, contentOf, turn, twoTabs } from '../../../tests/two-tabs.ts'

afterAll(closeTabs)

test('two tabs see each other’s changes', async () => {
  const { one, other } = await twoTabs()
  expect(other.zones().map(contentOf)).toEqual([
    ['North', 'N'],
    ['South', 'S'],
  ])
  other.rename(other.zones()[0]!, 'Brook')
  await turn()
  one.draw(one.zones()[0]!, 'M')
  await turn()
  expect(one.zones()).toEqual(other.zones())
  expect(one.zones().map(contentOf)).toEqual([
    ['Brook', 'M'],
    ['South', 'S'],
  ])
  expect(one.saving()).toBe('saved')
})

test('what each changed of the same zone at the same moment stands in both, and is undone where it was done', async () => {
  const { one, other } = await twoTabs()
  one.draw(one.zones()[0]!, 'M')
  other.rename(other.zones()[0]!, 'Brook')
  await turn()
  expect(one.zones()).toEqual(other.zones())
  expect(one.zones().map(contentOf)[0]).toEqual(['Brook', 'M'])
  other.undo()
  await turn()
  expect(one.zones().map(contentOf)[0]).toEqual(['North', 'M'])
  one.undo()
  await turn()
  expect(other.zones().map(contentOf)[0]).toEqual(['North', 'N'])
})

test('a zone drawn in both at the same moment is there in both versions, and both are told', async () => {
  const { one, other } = await twoTabs()
  one.draw(one.zones()[0]!, 'M')
  other.draw(other.zones()[0]!, 'O')
  await turn()
  expect(one.zones()).toEqual(other.zones())
  expect(one.zones().map(contentOf)).toEqual([
    ['North', 'O'],
    ['South', 'S'],
    ['North, other version', 'M'],
  ])
  expect(other.notices()).toEqual([
    expect.stringMatching(
      /^Zone A · North was drawn anew in two tabs .* kept as zone C · North, o/,
    ),
  ])
  expect(one.notices()).toEqual([
    expect.stringMatching(/^The ground of zone A · North was changed .* kept as zone C · North, o/),
  ])
  one.undo()
  expect(one.zones().map(contentOf)).toEqual(other.zones().map(contentOf))
  other.undo()
  await turn()
  expect(one.zones().map(contentOf)).toEqual([
    ['North', 'N'],
    ['South', 'S'],
    ['North, other version', 'M'],
  ])
})

test('a zone deleted in one and drawn in the other at the same moment stays, and both are told', async () => {
  for (const first of ['remove', 'draw']) {
    const { one, other } = await twoTabs()
    if (first === 'remove') one.remove(one.zones()[0]!)
    other.draw(other.zones()[0]!, 'O')
    if (first === 'draw') one.remove(one.zones()[0]!)
    await turn()
    expect(one.zones()).toEqual(other.zones())
    expect(one.zones().map(contentOf)[0]).toEqual(['North', 'O'])
    expect(one.notices()).toEqual([expect.stringMatching(/deleted in this tab and is there again/)])
    if (first === 'remove') {
      expect(other.notices()).toEqual([expect.stringMatching(/^Zone A · North .* still there\.$/)])
    }
  }
})

test('of two names given at the same moment one stands, and both are told', async () => {
  const { one, other } = await twoTabs()
  one.rename(one.zones()[0]!, 'Brook')
  other.rename(other.zones()[0]!, 'Mill')
  await turn()
  expect(one.zones().map(contentOf)).toEqual(other.zones().map(contentOf))
  expect(one.zones()[0]?.name).toBe('Mill')
  expect(one.notices()).toEqual([expect.stringMatching(/^The name of zone A · Brook was changed/)])
  expect(other.notices()).toEqual([expect.stringMatching(/^Zone A · Mill was named “Brook” in/)])
})

test('what could not be saved for a while is joined with what came in between', async () => {
  const { device, one, other } = await twoTabs()
  device.trouble = 'full'
  one.draw(one.zones()[0]!, 'M')
  one.draw(one.zones()[0]!, 'P')
  await turn()
  expect(one.saving()).toBe('not-saved')
  device.trouble = null
  other.draw(other.zones()[0]!, 'O')
  await turn()
  expect(one.zones()).toEqual(other.zones())
  expect(one.zones().map(contentOf)).toEqual([
    ['North', 'P'],
    ['South', 'S'],
    ['North, other version', 'O'],
  ])
  expect([one.saving(), other.saving()]).toEqual(['saved', 'saved'])
})

test('a record that a later version of the page has stored is not written over', async () => {
  const { device, one } = await twoTabs()
  const [zone] = one.zones()
  const key = `zones/${zone!.id}`
  const text = device.records.get(key)!.text.replace(/"version":\d+/, '"version":999')
  device.records.set(key, { key, text })
  one.draw(zone!, 'M')
  await turn()
  expect(device.records.get(key)?.text).toBe(text)
  expect(one.saving()).toBe('not-saved')
  expect(one.zones().map(contentOf)[0]).toEqual(['North', 'M'])
})
