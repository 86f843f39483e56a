import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { decodeText, isGzip, unpack } from '../readers/bytes.ts'
import type { Shape } from './content.ts'
import { otherThan, SHAPE_WORDS } from './content.ts'
import type { Courier, Order } from './courier.ts'
import type { Answered } from './network.ts'
import type { Refusal, Where } from './refusal.ts'
import { refusal } from './refusal.ts'

/** A page of an interface has at most some thousand features; more than this is no page. */
const MOST_BYTES = 128 * 1024 * 1024

export interface TextOrder extends Where, Pick<Order, 'form'> {
  readonly shape: Shape
  /** Words for an answer that only says "not now", which some interfaces do with HTTP status 200. */
  readonly busy?: (text: string) => string | null
}

/** Fetches a page of an interface into memory, as text; from its beginning at each attempt. */
export async function fetchText(
  courier: Courier,
  order: TextOrder,
): Promise<Result<string, Refusal>> {
  const expected = SHAPE_WORDS[order.shape]
  return courier.run<string>({
    order: { ...order, expected },
    headers: () => ({}),
    kept: () => 0,
    receive: async (answer) => {
      if (answer.status !== 200) return { kind: 'end', result: byStatus(order, answer, expected) }
      const bytes = await collect(answer)
      if (bytes === null) {
        const found = `more than ${MOST_BYTES / 1024 / 1024} MB`
        return { kind: 'end', result: refusal(order, 'refused', { expected, found }) }
      }
      const found = otherThan(order.shape, bytes)
      if (found !== null) {
        return { kind: 'end', result: refusal(order, 'unreadable', { expected, found }) }
      }
      const plain = isGzip(bytes) ? unpack(bytes, order.url) : success(bytes)
      if (!plain.ok) return { kind: 'again', found: plain.problem.found, afterMs: null }
      const text = decodeText(plain.value)
      const busy = order.busy?.(text) ?? null
      if (busy !== null) return { kind: 'again', found: busy, afterMs: null }
      return { kind: 'end', result: success(text) }
    },
  })
}

/** The refusal that a final status other than success stands for. */
export function byStatus(where: Where, { status }: Pick<Answered, 'status'>, expected: string) {
  const isAbsent = status === 404 || status === 410
  const found = isAbsent ? `nothing at this address (${status})` : `HTTP status ${status}`
  return refusal(where, isAbsent ? 'absent' : 'refused', { expected, found })
}

async function collect({ body }: Answered): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of body) {
    length += piece.byteLength
    if (length > MOST_BYTES) return null
    pieces.push(piece)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.byteLength
  }
  return bytes
}
