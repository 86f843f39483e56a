import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runNode } from './children.ts'
import { findOrInstallBrowser } from './find-browser.ts'
import { nodeTool, typescriptFile } from './node-tool.ts'
import { problemSentence } from '../src/domain/result.ts'
import { ROOT } from './root.ts'
import { type Counts, countJourneys, countUnit } from './test-reports.ts'

export interface Stage {
  readonly name: string
  readonly run: () => Promise<Counts>
}

const REPORTS = path.join(ROOT, '.cache', 'reports')
/** The production build that size check and journeys look at; `dist` stays the user's. */
const TEST_SITE = '.cache/test-site'

const ONE_PASSED: Counts = { passed: 1, failed: 0, reasons: [] }
const ONE_FAILED: Counts = { passed: 0, failed: 1, reasons: [] }

function command(name: string, args: readonly string[]): Stage {
  return {
    name,
    run: async () => ((await runNode(args)) === 0 ? ONE_PASSED : ONE_FAILED),
  }
}

interface Reported {
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly report: string
  readonly count: (report: unknown) => Counts
}

/**
 * Runs a test runner and counts by its own report. A run that reports no test, or that ends with an
 * error without naming a failed test, is a failure.
 */
async function counted({ args, environment, report, count }: Reported): Promise<Counts> {
  mkdirSync(REPORTS, { recursive: true })
  rmSync(report, { force: true })
  const code = await runNode(args, { environment })
  let counts: Counts
  try {
    counts = count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    process.stdout.write('It ended without a report.\n')
    return ONE_FAILED
  }
  if (counts.passed + counts.failed === 0) {
    process.stdout.write('It ran no test.\n')
    return ONE_FAILED
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

const unit: Stage = {
  name: 'unit and property tests',
  run: () => {
    const report = path.join(REPORTS, 'unit.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    return counted({
      args: [...nodeTool('vitest'), 'run', ...reporters],
      environment: {},
      report,
      count: countUnit,
    })
  },
}

const journeys: Stage = {
  name: 'journeys',
  run: () => {
    const browser = findOrInstallBrowser()
    if (!browser.ok) {
      process.stdout.write(`${problemSentence(browser.problem)}\n`)
      return Promise.resolve(ONE_FAILED)
    }
    process.stdout.write(`Browser: ${browser.value.path} (${browser.value.origin})\n`)
    const report = path.join(REPORTS, 'journeys.json')
    return counted({
      args: [...nodeTool('@playwright/test', 'playwright'), 'test', '--reporter=list,json'],
      environment: {
        CHROME_PATH: browser.value.path,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        ZONE_EXPLORER_SITE: TEST_SITE,
      },
      report,
      count: countJourneys,
    })
  },
}

function types(name: string): Stage {
  return command(`types: ${name}`, [
    ...nodeTool('typescript', 'tsc'),
    '-p',
    `tsconfig.${name}.json`,
  ])
}

/** Everything `npm test` runs, in order: what fails fast comes first. */
export const STAGES: readonly Stage[] = [
  command('format', [...nodeTool('@biomejs/biome', 'biome'), 'format', '.']),
  types('pure'),
  types('app'),
  types('node'),
  command('architecture', typescriptFile('scripts/architecture.ts')),
  command('dead code', nodeTool('knip')),
  command('lint', [...nodeTool('eslint'), '.', '--max-warnings', '0']),
  unit,
  command('build', [...nodeTool('vite'), 'build', '--outDir', TEST_SITE, '--emptyOutDir']),
  command('size', [...typescriptFile('scripts/size.ts'), TEST_SITE]),
  journeys,
]
