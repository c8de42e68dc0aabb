import { say, type WordKey } from '../../../src-shared/words/say.ts'
import { version } from '../../service/version.ts'
import type { Output } from './output.ts'
import { type Command, exitCodes, parseCommandLine } from './usage.ts'

/** Runs one command line and gives its exit code. Each command is loaded only when it is asked for. */
export async function runCommandLine(words: readonly string[], output: Output): Promise<number> {
  const parsed = parseCommandLine(words)
  if (!parsed.ok) {
    output.complain(`${parsed.message}\n${say('cli.try-help')}`)
    return exitCodes.usage
  }
  return runCommand(parsed.command, output)
}

async function runCommand(command: Command, output: Output): Promise<number> {
  switch (command.name) {
    case 'inspect': {
      const [{ reportAt }, { runInspect }] = await Promise.all([
        import('../../service/report-at.ts'),
        import('./inspect-command.ts'),
      ])
      return runInspect(reportAt, command, output)
    }
    case 'capture': {
      const { runCapture } = await import('./capture-command.ts')
      return runCapture(command, output)
    }
    case 'web': {
      const { runWeb } = await import('./web-command.ts')
      return runWeb(command, output)
    }
    case 'help':
      output.print(`${say(helpOf(command.topic))}\n`)
      return exitCodes.done
    case 'version':
      output.print(`${say('cli.version', { version })}\n`)
      return exitCodes.done
  }
}

function helpOf(topic: string | undefined): WordKey {
  switch (topic) {
    case 'inspect':
    case 'capture':
    case 'web':
      return `cli.help-${topic}`
    default:
      return 'cli.help'
  }
}
