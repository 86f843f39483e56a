import { afterEach, expect, test } from 'vitest'
import type { LocalServer, Respond } from '../../tests/publishers/local-server.ts'
import { localServer } from '../../tests/publishers/local-server.ts'
import { testClock, testCourier, TODAY } from '../../tests/publishers/test-courier.ts'
import { problemSentence } from '../../src/domain/result.ts'
import { fetchText } from './fetch-text.ts'
import type { Patience } from './patience.ts'

let server: LocalServer | null = null
afterEach(async () => {
  await server?.close()
  server = null
})

async function ask(respond: Respond, patience: Partial<Patience> = {}, times = 1) {
  server = await localServer(respond)
  const clock = testClock()
  const courier = testCourier(server.network, { clock, patience })
  const order = { publisher: 'Publisher', url: 'https://a.example/data', shape: 'json' } as const
  const answers = await Promise.all(Array.from({ length: times }, () => fetchText(courier, order)))
  return { answer: answers[0], clock, seen: server.seen }
}

/** Does one thing after another with the requests that come; the last goes on. */
function inTurn(...responses: readonly Respond[]): Respond {
  let turn = 0
  return (seen, response) => {
    responses[Math.min(turn++, responses.length - 1)]?.(seen, response)
  }
}

const good: Respond = (_, response) => void response.end('{"good":true}')
const GOOD = { ok: true, value: '{"good":true}' }

test('a busy publisher is asked again, each time after twice as long', async () => {
  const busy: Respond = (_, response) => void response.writeHead(503).end('<html>busy</html>')
  const { answer, clock } = await ask(inTurn(busy, busy, busy, good))
  expect(answer).toEqual(GOOD)
  // Three quarters of 1, 2 and 4 seconds: the jitter of a chance of one half.
  expect(clock.pauses).toEqual([750, 1500, 3000])
})

test.each([
  ['7', 7000],
  [new Date(TODAY + 90_000).toUTCString(), 90_000],
  ['soon', 750],
])('Retry-After %j is kept', async (header, pause) => {
  const later: Respond = (_, response) =>
    void response.writeHead(429, { 'retry-after': header }).end()
  const { answer, clock } = await ask(inTurn(later, good))
  expect(answer).toEqual(GOOD)
  expect(clock.pauses).toEqual([pause])
})

test('who wants to be left alone for an hour is left alone', async () => {
  const later: Respond = (_, response) =>
    void response.writeHead(429, { 'retry-after': '3600' }).end()
  const { answer, seen } = await ask(later)
  expect(seen).toHaveLength(1)
  if (answer === undefined || answer.ok) throw new Error('an answer')
  expect(problemSentence(answer.problem.problem)).toBe(
    'Publisher, https://a.example/data: expected data (JSON), found a wish to be left alone for 60 ' +
      'minutes. Try again later; or download it in a browser into a folder and build with --from.',
  )
})

test('a stalled, a truncated and a reset answer are each asked again', async () => {
  const stalled: Respond = (_, response) => {
    response.writeHead(200, { 'content-length': '13' })
    response.write('{"go')
  }
  const silent: Respond = () => undefined
  const truncated: Respond = (_, response) => {
    response.writeHead(200, { 'content-length': '13' })
    response.write('{"good":', () => response.destroy())
  }
  const unfinished: Respond = (_, response) => {
    response.write('{"good":', () => response.destroy())
  }
  const reset: Respond = (_, response) => void response.socket?.resetAndDestroy()
  const turns = inTurn(stalled, silent, truncated, unfinished, reset, good)
  // Longer than a busy machine keeps a good answer waiting.
  const { answer, seen } = await ask(turns, { stallMs: 1500 })
  expect(answer).toEqual(GOOD)
  expect(seen).toHaveLength(6)
}, 30_000)

test('after six attempts that brought nothing it gives up, and says what it met', async () => {
  const reset: Respond = (_, response) => void response.socket?.resetAndDestroy()
  const { answer, seen } = await ask(reset)
  expect(seen).toHaveLength(6)
  expect(answer).toMatchObject({
    ok: false,
    problem: {
      reason: 'unreachable',
      problem: { found: 'a connection that broke off, 6 times in a row' },
    },
  })
})

test('a host sees one request at a time, with a pause between two', async () => {
  let open = 0
  let most = 0
  const slow: Respond = (_, response) => {
    most = Math.max(most, ++open)
    setTimeout(() => {
      open--
      response.end('{"good":true}')
    }, 10)
  }
  const { answer, clock, seen } = await ask(slow, { hostPauseMs: 500 }, 4)
  expect(answer).toEqual(GOOD)
  expect(seen).toHaveLength(4)
  expect(most).toBe(1)
  expect(clock.pauses).toEqual([500, 500, 500])
})
