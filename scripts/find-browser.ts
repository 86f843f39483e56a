import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { failure, type Result, success } from '../src/domain/result.ts'

export interface Browser {
  readonly path: string
  /** Where it came from, in words. */
  readonly origin: string
}

export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly exists: (file: string) => boolean
  /** Where Playwright would keep its own browser. */
  readonly playwrightPath: string
}

const THIS_MACHINE: Machine = {
  environment: process.env,
  platform: process.platform,
  exists: existsSync,
  playwrightPath: chromium.executablePath(),
}

const ON_PATH = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const MAC = [
  ['Google Chrome.app', 'Google Chrome'],
  ['Chromium.app', 'Chromium'],
  ['Microsoft Edge.app', 'Microsoft Edge'],
] as const
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']

function installedPaths({ environment, platform }: Machine): string[] {
  if (platform === 'darwin') {
    const homes = ['/Applications', path.posix.join(environment['HOME'] ?? '/', 'Applications')]
    return homes.flatMap((home) =>
      MAC.map(([app, file]) => `${home}/${app}/Contents/MacOS/${file}`),
    )
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    return roots.flatMap((root) => {
      const folder = environment[root]
      return folder === undefined ? [] : WINDOWS.map((file) => path.win32.join(folder, file))
    })
  }
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder !== '')
  return [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    ON_PATH.map((file) => path.posix.join(folder, file)),
  )
}

/**
 * A Chromium-like browser for the journeys: CHROME_PATH, an installed Chrome, Chromium or Edge, else
 * Playwright's own. Fails with what to install; a CHROME_PATH that leads nowhere is not passed over
 * in silence.
 */
export function findBrowser(machine: Machine = THIS_MACHINE): Result<Browser> {
  const chosen = machine.environment['CHROME_PATH']
  if (chosen !== undefined && chosen !== '') {
    if (machine.exists(chosen)) return success({ path: chosen, origin: 'CHROME_PATH' })
    return failure({
      where: 'CHROME_PATH',
      expected: 'the path of a Chrome, Chromium or Edge',
      found: `"${chosen}", which does not exist`,
      remedy: 'Correct it or unset it.',
    })
  }
  const installed = installedPaths(machine).find((file) => machine.exists(file))
  if (installed !== undefined) return success({ path: installed, origin: 'installed' })
  if (machine.exists(machine.playwrightPath)) {
    return success({ path: machine.playwrightPath, origin: "Playwright's own" })
  }
  return failure({
    where: 'Browser for the journeys',
    expected: 'Chrome, Chromium or Edge',
    found: 'none',
    remedy:
      'Install one of them, or run "npx playwright install chromium", or set CHROME_PATH to where it is.',
  })
}

/** As `findBrowser`; where there is none, installs Debian's `chromium` if this process may. */
export function findOrInstallBrowser(): Result<Browser> {
  const found = findBrowser()
  if (found.ok || !mayInstall()) return found
  process.stdout.write("No browser found: installing Debian's chromium\n")
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', [...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
  return findBrowser()
}

function mayInstall(): boolean {
  const chosen = process.env['CHROME_PATH'] ?? ''
  return chosen === '' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}
