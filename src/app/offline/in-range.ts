import { byteRange } from '../../formats/byte-range.ts'

/** The part of a whole kept file that a Range header asks for, as a host would answer it. */
export async function inRange(whole: Response, header: string | null): Promise<Response> {
  if (header === null) return whole
  const blob = await whole.blob()
  const range = byteRange(header, blob.size)
  const type = whole.headers.get('content-type') ?? 'application/octet-stream'
  const headers = { 'content-type': type, 'accept-ranges': 'bytes' }
  if (range === 'beyond') {
    return new Response(null, {
      status: 416,
      headers: { ...headers, 'content-range': `bytes */${blob.size}` },
    })
  }
  if (range === null) {
    return new Response(blob, { headers: { ...headers, 'content-length': String(blob.size) } })
  }
  const { first, last } = range
  return new Response(blob.slice(first, last + 1, type), {
    status: 206,
    headers: {
      ...headers,
      'content-length': String(last - first + 1),
      'content-range': `bytes ${first}-${last}/${blob.size}`,
    },
  })
}
