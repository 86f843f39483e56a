import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { memoryStore } from '../../tests/publishers/memory-store.ts'
import { testClock, testCourier } from '../../tests/publishers/test-courier.ts'
import type { Shape } from './content.ts'
import { fetchFile } from './fetch-file.ts'
import type { Answered, Asked, Network } from './network.ts'
import { PartFile } from './part-file.ts'
import type { Store } from './store.ts'

const URL = 'https://publisher.example/table.csv'

function fetchTable(
  network: Network,
  store: Store = memoryStore(),
  how: { shape?: Shape; known?: { etag: string | null; lastModified: string | null } } = {},
) {
  const clock = testClock()
  const patience = { fruitlessAttempts: 40 }
  return fetchFile(testCourier(network, { clock, patience }), {
    publisher: 'Publisher',
    url: URL,
    shape: how.shape ?? 'table',
    part: new PartFile(store, 'key/table.csv'),
    known: how.known ?? null,
    progress: () => undefined,
  })
}

/** What a server does with one request; after its list it serves whole files. */
interface Behaviour {
  /** Breaks off after this share of the body. */
  readonly cut: number
  readonly ignoresRange: boolean
  /** Sends the rest of another version, against the rules; its tag alone gives it away. */
  readonly ignoresIfRange: boolean
  readonly status: 200 | 503
  /** True: before this request the file was replaced. */
  readonly changes: boolean
}

interface Validators {
  readonly etag: boolean
  readonly lastModified: boolean
  readonly length: boolean
}

/** A server in memory, by the rules of RFC 9110 for ranges. */
function server(versions: readonly string[], behaviours: readonly Behaviour[], has: Validators) {
  let requests = 0
  let version = 0
  const network: Network = ({ headers }) => {
    const behaviour = behaviours[requests++]
    if (behaviour?.changes === true) version = Math.min(version + 1, versions.length - 1)
    if (behaviour?.status === 503) return Promise.resolve(answer(503, {}, ''))
    const tag = has.etag ? `"v${version}"` : null
    const date = has.lastModified ? new Date(1e12 + 1e6 * version).toUTCString() : null
    const text = versions[version] ?? ''
    const from = Number(/^bytes=(\d+)-$/.exec(headers['range'] ?? '')?.[1] ?? 0)
    const isCareless = behaviour?.ignoresIfRange === true && has.etag
    const isSame = isCareless || headers['if-range'] === (tag ?? date)
    const facts = {
      ...(tag === null ? {} : { etag: tag }),
      ...(date === null ? {} : { 'last-modified': date }),
    }
    if (from === 0 || !isSame || behaviour?.ignoresRange === true) {
      const length = has.length ? { 'content-length': String(text.length) } : {}
      return Promise.resolve(
        cutAnswer({
          status: 200,
          headers: { ...facts, ...length },
          text,
          cut: behaviour?.cut ?? 1,
        }),
      )
    }
    if (from >= text.length) return Promise.resolve(answer(416, facts, ''))
    const rest = text.slice(from)
    const range = {
      'content-range': `bytes ${from}-${text.length - 1}/${text.length}`,
      'content-length': String(rest.length),
    }
    return Promise.resolve(
      cutAnswer({
        status: 206,
        headers: { ...facts, ...range },
        text: rest,
        cut: behaviour?.cut ?? 1,
      }),
    )
  }
  return { network, current: () => versions[version] ?? '' }
}

type Headers = Readonly<Record<string, string>>

function answer(status: number, headers: Headers, body: string): Answered {
  return cutAnswer({ status, headers, text: body, cut: 1 })
}

/** An answer that breaks off after this share of its body. */
function cutAnswer({
  status,
  headers,
  text,
  cut,
}: {
  status: number
  headers: Headers
  text: string
  cut: number
}): Answered {
  const bytes = new TextEncoder().encode(text)
  async function* body() {
    await Promise.resolve()
    const most = cut === 1 ? bytes.length : Math.floor(cut * bytes.length)
    for (let at = 0; at < most; at += 20) yield bytes.subarray(at, Math.min(at + 20, most))
    if (cut !== 1) throw new TypeError('terminated')
  }
  return { status, header: (name) => headers[name] ?? null, body: body() }
}

const table = fc.string({ minLength: 1, maxLength: 80, unit: fc.constantFrom('a', '1', ',') })
const behaviour = fc.record({
  cut: fc.double({ min: 0, max: 0.99, noNaN: true }),
  ignoresRange: fc.boolean(),
  ignoresIfRange: fc.boolean(),
  status: fc.constantFrom(200 as const, 503 as const),
  changes: fc.boolean(),
})

test('wherever a download breaks off, and whatever changes meanwhile, it ends in the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(table, { minLength: 1, maxLength: 3 }),
      fc.array(behaviour, { maxLength: 12 }),
      fc.record({ etag: fc.boolean(), lastModified: fc.boolean(), length: fc.boolean() }),
      async (versions, behaviours, has) => {
        const { network, current } = server(versions, behaviours, has)
        const fetched = await fetchTable(network)
        if (!fetched.ok) throw new Error(JSON.stringify(fetched.problem))
        expect(new TextDecoder().decode(fetched.value?.bytes)).toBe(current())
      },
    ),
    { numRuns: 100 },
  )
}, 30_000)

test('a later run asks only for what an earlier one did not bring', async () => {
  const store = memoryStore()
  const text = 'code,value\nE01000001,1\n'
  const has = { etag: true, lastModified: false, length: true }
  const half = {
    cut: 0.5,
    ignoresRange: false,
    ignoresIfRange: false,
    status: 200,
    changes: false,
  } as const
  const early = server([text], [half], has)
  let requests = 0
  const first = await fetchTable((one) => {
    requests++
    return requests === 1 ? early.network(one) : Promise.reject(new TypeError('fetch failed'))
  }, store)
  expect(first).toMatchObject({ ok: false, problem: { reason: 'unreachable' } })

  const asked: Asked[] = []
  const late = server([text], [], has)
  const second = await fetchTable((one) => {
    asked.push(one)
    return late.network(one)
  }, store)
  expect(second.ok && new TextDecoder().decode(second.value?.bytes)).toBe(text)
  expect(asked.map(({ headers }) => headers['range'])).toEqual(['bytes=11-'])
})

test('a file that has not changed is not fetched again', async () => {
  const asked: Asked[] = []
  const known = { etag: 'W/"weak"', lastModified: 'Sun, 22 Nov 2026 09:00:00 GMT' }
  const fetched = await fetchTable(
    (one) => {
      asked.push(one)
      return Promise.resolve(answer(304, {}, ''))
    },
    memoryStore(),
    { known },
  )
  expect(fetched).toEqual({ ok: true, value: null })
  expect(asked[0]?.headers).toMatchObject({
    'if-none-match': known.etag,
    'if-modified-since': known.lastModified,
    'accept-encoding': 'identity',
    'user-agent': 'zone-explorer/test',
  })
})

test.each([
  ['<!DOCTYPE html><title>Sorry</title>', 'unreadable', 'a web page (HTML or XML)'],
  ['{"error":{"code":400}}', 'unreadable', `a message ("{'error':{'code':400}}")`],
  ['', 'unreadable', 'an empty file'],
])('%j with status 200 is no table', async (text, reason, found) => {
  const store = memoryStore()
  const fetched = await fetchTable(() => Promise.resolve(answer(200, {}, text)), store)
  expect(fetched).toMatchObject({ ok: false, problem: { reason, problem: { found } } })
  expect([...store.files.keys()]).toEqual([])
})

test.each([
  [404, 'absent'],
  [410, 'absent'],
  [403, 'refused'],
])('status %i is %s, and not asked again', async (status, reason) => {
  let requests = 0
  const fetched = await fetchTable(() => {
    requests++
    return Promise.resolve(answer(status, {}, 'no'))
  })
  expect(fetched).toMatchObject({ ok: false, problem: { reason } })
  expect(requests).toBe(1)
})

test('gzip bytes without a header that says so are unpacked; cut short, they are fetched again', async () => {
  const text = 'code,value\n'.repeat(50)
  const whole = gzipSync(text)
  let requests = 0
  const fetched = await fetchTable(() => {
    const bytes = requests++ === 0 ? whole.subarray(0, -9) : whole
    async function* body() {
      await Promise.resolve()
      yield bytes
    }
    return Promise.resolve({ status: 200, header: () => null, body: body() })
  })
  expect(fetched.ok && new TextDecoder().decode(fetched.value?.bytes)).toBe(text)
  expect(requests).toBe(2)
})

test('a full disk is said to be full', async () => {
  const text = 'code,value\n'.repeat(50)
  const fetched = await fetchTable(() => Promise.resolve(answer(200, {}, text)), memoryStore(300))
  expect(fetched).toMatchObject({ ok: false, problem: { reason: 'disk' } })
})
