import { roleOf } from './role.ts'

// The one-file program: handoverctl and the root helper in one executable that brings its own Node. It is the only
// place that imports both. They still are two processes that speak by requests alone: the helper's code is loaded only
// in the process that was started as it.
const { program, words } = roleOf(process.argv0, process.argv.slice(2))
void (program === 'helper' ? asHelper() : asHandoverctl())

async function asHelper(): Promise<void> {
  const { runHelper } = await import('../../helper/process.ts')
  await runHelper(words, { node: process.execPath, script: '' })
}

async function asHandoverctl(): Promise<void> {
  const { runHere } = await import('../cli/process.ts')
  process.exitCode = await runHere(words)
}
