import { expect, test } from 'vitest'
import { TileMemory } from './tile-memory.ts'

function counted(read: (address: string) => Promise<unknown>) {
  const asked: string[] = []
  const memory = new TileMemory((address) => {
    asked.push(address)
    return read(address)
  })
  return { memory, asked }
}

test('two askers of a tile cost one reading, and neither can take the bytes from the other', async () => {
  const { memory, asked } = counted(() => Promise.resolve(Uint8Array.of(1, 2, 3)))
  const [first, second] = (await Promise.all([memory.get('6/1/1'), memory.get('6/1/1')])) as [
    Uint8Array,
    Uint8Array,
  ]
  first.fill(0)
  expect(second).toEqual(Uint8Array.of(1, 2, 3))
  expect(await memory.get('6/1/1')).toEqual(Uint8Array.of(1, 2, 3))
  expect(asked).toEqual(['6/1/1'])
})

test('a failed reading fails for who asked and is tried again for the next', async () => {
  let isBroken = true
  const { memory, asked } = counted(() =>
    isBroken ? Promise.reject(new Error('offline')) : Promise.resolve(Uint8Array.of(7)),
  )
  await expect(memory.get('6/1/1')).rejects.toThrow('offline')
  isBroken = false
  expect(await memory.get('6/1/1')).toEqual(Uint8Array.of(7))
  expect(asked).toHaveLength(2)
})

test('the oldest tiles are forgotten, the newest stay', async () => {
  const { memory, asked } = counted((address) => Promise.resolve(new TextEncoder().encode(address)))
  for (let tile = 0; tile < 60; tile += 1) await memory.get(`10/${String(tile)}/0`)
  await memory.get('10/59/0')
  expect(asked).toHaveLength(60)
  await memory.get('10/0/0')
  expect(asked).toHaveLength(61)
})

test('what is no tile is handed on as it is', async () => {
  const { memory } = counted(() => Promise.resolve(null))
  expect(await memory.get('6/1/1')).toBeNull()
})
