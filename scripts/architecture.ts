import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { PLANTED_FILES } from './planted-violations.ts'
import { ROOT } from './root.ts'
import { sourceFiles } from './source-files.ts'

/**
 * Checks the import direction of the rooms, and checks the check: every TypeScript file on disk must
 * have been seen, imports between them must have been found, and a planted violation of every rule
 * must be reported. Without these a parser that silently sees nothing would pass.
 */
const FOLDERS = ['src', 'tiles', 'tests', 'scripts']
const CONFIG = path.join(ROOT, '.dependency-cruiser.mjs')
/** Below this the project itself would be missing; raise it as the project grows. */
const LEAST_MODULES = 30

async function cruised(baseDir: string, folders: readonly string[]): Promise<ICruiseResult> {
  const options = await extractOptions(CONFIG)
  const { output } = await cruise([...folders], { ...options, baseDir, outputType: 'json' })
  return JSON.parse(output as string) as ICruiseResult
}

async function projectProblems(): Promise<string[]> {
  const { modules, summary } = await cruised(ROOT, FOLDERS)
  const problems = summary.violations.map(({ rule, from, to }) =>
    from === to ? `${rule.name}: ${from}` : `${rule.name}: ${from} imports ${to}`,
  )
  const seen = new Set(modules.map((module) => module.source))
  const files = sourceFiles(ROOT, FOLDERS).filter((file) => /\.tsx?$/.test(file))
  for (const file of files.filter((file) => !seen.has(file))) problems.push(`${file}: not seen`)
  const imports = modules
    .filter((module) => files.includes(module.source))
    .flatMap((module) => module.dependencies).length
  if (files.length < LEAST_MODULES || imports < files.length) {
    problems.push(`only ${files.length} modules and ${imports} imports seen: the check is blind`)
  }
  process.stdout.write(`${files.length} modules, ${imports} imports seen\n`)
  return problems
}

async function plantedProblems(): Promise<string[]> {
  const planted = path.join(ROOT, '.cache', 'planted-violations')
  rmSync(planted, { recursive: true, force: true })
  for (const [file, content] of Object.entries(PLANTED_FILES)) {
    mkdirSync(path.dirname(path.join(planted, file)), { recursive: true })
    writeFileSync(path.join(planted, file), content)
  }
  const { summary } = await cruised(planted, ['src', 'tiles', 'tests'])
  rmSync(planted, { recursive: true, force: true })
  const reported = new Set(summary.violations.map(({ rule }) => rule.name))
  const rules = (summary.ruleSetUsed?.forbidden ?? []).map((rule) => rule.name ?? 'unnamed')
  process.stdout.write(`${rules.length} rules, ${reported.size} planted violations reported\n`)
  return rules
    .filter((name) => !reported.has(name))
    .map((name) => `${name}: its planted violation was not reported`)
}

const problems = [...(await projectProblems()), ...(await plantedProblems())]
for (const problem of problems) process.stdout.write(`  ${problem}\n`)
process.exitCode = problems.length === 0 ? 0 : 1
