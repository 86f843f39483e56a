/** One request, as `tiles/build.ts` sends it. */
export interface Asked {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  /** Null for GET. */
  readonly body: string | null
  /** Ends the exchange; the body breaks off then. */
  readonly signal: AbortSignal
}

export interface Answered {
  readonly status: number
  readonly header: (name: string) => string | null
  /** The bytes as they come. Throws where the connection breaks off. */
  readonly body: AsyncIterable<Uint8Array>
}

/**
 * The one seam to the network: everything in this folder and in `publishers/` runs through it. Rejects
 * where no answer comes at all.
 */
export type Network = (asked: Asked) => Promise<Answered>

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** A network over the `fetch` of the platform; redirects are followed. */
export function networkOver(send: typeof globalThis.fetch): Network {
  return async ({ url, method, headers, body, signal }) => {
    const answer = await send(url, { method, headers, body, signal, redirect: 'follow' })
    return {
      status: answer.status,
      header: (name) => answer.headers.get(name),
      body: answer.body ?? nothing(),
    }
  }
}
