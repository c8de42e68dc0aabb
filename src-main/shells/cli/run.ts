import { say, type WordKey } from '../../../src-shared/words/say.ts'
import { version } from '../../service/version.ts'
import type { ChangeWork } from './change-work.ts'
import type { Output } from './output.ts'
import { type Command, exitCodes } from './usage/command.ts'
import { isVerb } from './usage/options.ts'
import { parseCommandLine } from './usage.ts'
import type { VmWork } from './vms/vm-work.ts'

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
    case 'bundle': {
      const { runBundle } = await import('./bundle-command.ts')
      return runBundle(command, output)
    }
    case 'diagnose': {
      const { runDiagnose } = await import('./diagnose-command.ts')
      return runDiagnose(command, output)
    }
    case 'web': {
      const { runWeb } = await import('./web-command.ts')
      return runWeb(command, output)
    }
    case 'plan': {
      const [work, { runPlan }] = await Promise.all([changeWork(), import('./plan-command.ts')])
      return runPlan(work, command, output)
    }
    case 'apply': {
      const [work, { runApply }] = await Promise.all([changeWork(), import('./apply-command.ts')])
      return runApply(work, command, output)
    }
    case 'verify': {
      const [work, { runVerify }] = await Promise.all([changeWork(), import('./verify-command.ts')])
      return runVerify(work, command, output)
    }
    case 'confirm': {
      const [work, { runConfirm }] = await Promise.all([changeWork(), import('./confirm-command.ts')])
      return runConfirm(work, command, output)
    }
    case 'pause': {
      const [work, { runPause }] = await Promise.all([changeWork(), import('./pause-command.ts')])
      return runPause(work, command, output)
    }
    case 'undo': {
      const [work, { runUndo }] = await Promise.all([changeWork(), import('./undo-command.ts')])
      return runUndo(work, command, output)
    }
    case 'history': {
      const [work, { runHistory }] = await Promise.all([changeWork(), import('./history-command.ts')])
      return runHistory(work, command, output)
    }
    case 'ways': {
      const [{ reportAt }, { runWays }] = await Promise.all([
        import('../../service/report-at.ts'),
        import('./ways-command.ts'),
      ])
      return runWays(reportAt, command, output)
    }
    case 'vms': {
      const [work, { runVms }] = await Promise.all([vmWork(command.root), import('./vms/vms-command.ts')])
      return runVms(work, command, output)
    }
    case 'attach':
    case 'detach': {
      const [work, { runEdit }] = await Promise.all([vmWork(command.root), import('./vms/edit-command.ts')])
      return runEdit(work, command, output)
    }
    case 'check-vm': {
      const [work, { runCheck }] = await Promise.all([vmWork(command.root), import('./vms/check-command.ts')])
      return runCheck(work, command, output)
    }
    case 'system': {
      const { runSystem } = await import('./system-command.ts')
      return runSystem(command, output)
    }
    case 'settings': {
      const [{ settingsFile }, { runSettings }] = await Promise.all([
        import('../../service/own-folders.ts'),
        import('./settings-command.ts'),
      ])
      return runSettings(settingsFile(), command, output)
    }
    case 'help':
      output.print(`${say(helpOf(command.topic))}\n`)
      return exitCodes.done
    case 'version':
      output.print(`${say('cli.version', { version })}\n`)
      return exitCodes.done
  }
}

async function changeWork(): Promise<ChangeWork> {
  const { liveChangeWork } = await import('./live-change-work.ts')
  return liveChangeWork
}

async function vmWork(root: string): Promise<VmWork> {
  const { liveVmWork } = await import('./vms/live-vm-work.ts')
  return liveVmWork(root)
}

function helpOf(topic: string | undefined): WordKey {
  return topic !== undefined && isVerb(topic) ? `cli.help-${topic}` : 'cli.help'
}
