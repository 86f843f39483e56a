import type { Result } from '../../src/domain/result.ts'
import { problemSentence, success } from '../../src/domain/result.ts'
import type { Command } from './parse-command.ts'
import { parseCommand } from './parse-command.ts'
import { USAGE } from './usage.ts'
import type { Ending, Outcome, World } from './world.ts'

/** Runs one command line. A problem comes back as its sentence with exit code 1. */
export async function runCommand(world: World, words: readonly string[]): Promise<Ending> {
  const command = parseCommand(words)
  if (!command.ok) return failed(`${problemSentence(command.problem)}\n\n${USAGE}`)
  const outcome = await run(world, command.value)
  if (outcome.ok) return { ...outcome.value, stream: 'output' }
  return failed(problemSentence(outcome.problem))
}

function failed(text: string): Ending {
  return { text, exitCode: 1, stream: 'error' }
}

/** Each command is loaded when it is asked for: help need not wait for what draws tiles. */
async function run(world: World, command: Command): Promise<Result<Outcome>> {
  switch (command.name) {
    case 'help':
      return success({ text: USAGE, exitCode: 0 })
    case 'build':
      return (await import('./build-area.ts')).buildArea(world, command)
    case 'check':
      return (await import('./check-package.ts')).checkPackage(world, command)
    case 'demo':
      return (await import('./make-demo.ts')).makeDemo(world, command)
    case 'list':
      return (await import('./list-areas.ts')).listAreas(world, command)
  }
}
