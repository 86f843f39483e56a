import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { contentSecurityPolicy, LIBRARY_STYLES } from '../../csp.config.ts'

const library = path.resolve('node_modules/react-aria/dist/private/overlays/usePreventScroll.mjs')

test('the inline style that is allowed is, letter by letter, the one the library adds', () => {
  const source = readFileSync(library, 'utf8')
  for (const style of LIBRARY_STYLES) expect(source).toContain(style)
})

test('nothing may run, load or be sent but from where the page itself comes from', () => {
  const policy = new Map(
    contentSecurityPolicy()
      .split('; ')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ')
        return [name, sources] as const
      }),
  )
  expect(policy.get('default-src')).toEqual(["'none'"])
  expect(policy.get('script-src')).toEqual(["'self'"])
  expect(policy.get('connect-src')).toEqual(["'self'"])
  for (const source of [...policy.values()].flat()) {
    expect(source).toMatch(/^'(?:self|none|sha256-[\w+/]+=*)'$|^(?:data|blob):$/)
  }
})
