import { expect, test } from 'vitest'
import { problemSentence } from '../../src/domain/result.ts'
import { findBrowser, type Machine } from '../../scripts/find-browser.ts'

const OWN = '/playwright/chrome'

function machine(files: readonly string[], rest: Partial<Machine> = {}): Machine {
  return {
    environment: { PATH: '/opt/bin:/usr/bin' },
    platform: 'linux',
    exists: (file) => files.includes(file),
    playwrightPath: OWN,
    ...rest,
  }
}

function found(given: Machine): string {
  const result = findBrowser(given)
  return result.ok
    ? `${result.value.origin}: ${result.value.path}`
    : problemSentence(result.problem)
}

test('CHROME_PATH goes before an installed browser', () => {
  const environment = { CHROME_PATH: '/mine/chrome', PATH: '/usr/bin' }
  const given = machine(['/mine/chrome', '/usr/bin/chromium', OWN], { environment })
  expect(found(given)).toBe('CHROME_PATH: /mine/chrome')
})

test('a CHROME_PATH that leads nowhere is an error, though a browser is installed', () => {
  const given = machine(['/usr/bin/chromium'], { environment: { CHROME_PATH: '/gone' } })
  expect(found(given)).toMatch(/^CHROME_PATH: .*"\/gone".*Correct it/)
})

test('an installed browser goes before the one of Playwright', () => {
  expect(found(machine(['/opt/bin/microsoft-edge', OWN]))).toBe(
    'installed: /opt/bin/microsoft-edge',
  )
  expect(found(machine([OWN]))).toBe(`Playwright's own: ${OWN}`)
})

test('macOS and Windows are looked through where they keep programs', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  expect(found(machine([mac], { platform: 'darwin', environment: { HOME: '/Users/a' } }))).toBe(
    `installed: ${mac}`,
  )
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  const environment = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
  expect(found(machine([edge], { platform: 'win32', environment }))).toBe(`installed: ${edge}`)
})

test('without any browser it says what to install', () => {
  expect(found(machine([]))).toContain('npx playwright install chromium')
})
