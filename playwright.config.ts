import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/find-browser.ts'

// Without a browser the file can still be read, as the search for dead code does; running the
// journeys then ends in `tests/journeys/site.ts`, which says what to install.
const browser = findBrowser()

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: '.cache/journeys',
  globalSetup: './tests/journeys/site.ts',
  fullyParallel: true,
  // Each draws a map in software on its own core.
  workers: 2,
  // A journey that only sometimes passes has found something.
  retries: 0,
  forbidOnly: true,
  // Far above what a quiet machine takes (about 5 s), for one that does other things as well.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    // Every journey is a first visit; `offline.spec.ts` alone is about what is kept.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser.ok ? { executablePath: browser.value.path } : {}),
      args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    },
  },
})
