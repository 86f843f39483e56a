import { failure, type Result, success } from '../domain/result.ts'

/**
 * Fetches a whole file that may be missing: null then. `name` is what the person is told; `cache` how
 * far what the browser remembers may answer.
 */
export async function fetchIfThere(
  address: string,
  name: string,
  cache: RequestCache = 'default',
): Promise<Result<Uint8Array | null>> {
  try {
    const response = await fetch(address, { credentials: 'omit', cache })
    // Hosts of single-page apps answer a missing file with their start page and status 200.
    if (response.status === 404 || isPage(response)) return success(null)
    if (!response.ok) return noAnswer(name, `the answer ${response.status}`)
    return success(new Uint8Array(await response.arrayBuffer()))
  } catch (error) {
    return noAnswer(name, error instanceof Error ? `none (${error.message})` : 'none')
  }
}

/** Fetches a whole file that must be there. */
export async function fetchBytes(
  address: string,
  name: string,
  cache: RequestCache = 'default',
): Promise<Result<Uint8Array>> {
  const bytes = await fetchIfThere(address, name, cache)
  if (!bytes.ok) return bytes
  if (bytes.value !== null) return success(bytes.value)
  return failure({
    where: name,
    expected: 'this file beside the page',
    found: 'none',
    remedy: 'Build the area again, or open another one.',
  })
}

/** Fetches a text file in UTF-8 that must be there. */
export async function fetchText(address: string, name: string): Promise<Result<string>> {
  const bytes = await fetchBytes(address, name)
  return bytes.ok ? success(new TextDecoder().decode(bytes.value)) : bytes
}

function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false
}

function noAnswer(name: string, found: string): Result<never> {
  return failure({
    where: name,
    expected: 'an answer from where this page comes from',
    found,
    remedy: 'Check the connection and try again.',
  })
}
