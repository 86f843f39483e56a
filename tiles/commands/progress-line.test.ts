import { expect, test } from 'vitest'
import { progressLine } from './progress-line.ts'

function recorded(isTty: boolean) {
  const written: string[] = []
  const line = progressLine({ isTty, columns: 20, write: (text) => written.push(text) })
  return { line, written }
}

test('without a terminal each message is one plain line', () => {
  const { line, written } = recorded(false)
  line.show('Reading', null)
  line.show('Cutting tiles', 0.1)
  line.show('Cutting tiles', 0.2, ' of ten')
  line.end()
  expect(written).toEqual(['Reading\n', 'Cutting tiles\n'])
})

test('on a terminal one line is rewritten, never wider than it, and cleared at the end', () => {
  const { line, written } = recorded(true)
  line.show('Cutting tiles', 0.129)
  line.show('A message that is far too long', null)
  line.end()
  expect(written).toEqual([
    '\r\u001b[KCutting tiles 12%',
    '\r\u001b[KA message that is f',
    '\r\u001b[K',
  ])
})
