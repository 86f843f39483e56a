import { failure, type Result, success } from '../domain/result.ts'

/** Fetches a whole file. `name` is what the person is told when it does not come. */
export async function fetchBytes(address: string, name: string): Promise<Result<Uint8Array>> {
  try {
    const response = await fetch(address, { credentials: 'omit' })
    if (!response.ok) return missing(name, `the answer ${String(response.status)}`)
    // Hosts of single-page apps answer a missing file with their start page and status 200.
    if (isPage(response)) return missing(name, 'a web page in its place')
    return success(new Uint8Array(await response.arrayBuffer()))
  } catch (error) {
    const found = error instanceof Error ? error.message : 'no answer'
    return failure({
      where: name,
      expected: 'an answer from where this page comes from',
      found: `none (${found})`,
      remedy: 'Check the connection and try again.',
    })
  }
}

/** Fetches a text file in UTF-8. */
export async function fetchText(address: string, name: string): Promise<Result<string>> {
  const bytes = await fetchBytes(address, name)
  return bytes.ok ? success(new TextDecoder().decode(bytes.value)) : bytes
}

function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false
}

function missing(name: string, found: string): Result<never> {
  return failure({
    where: name,
    expected: 'the file beside this page',
    found,
    remedy: 'Build the area again, or choose another one.',
  })
}
