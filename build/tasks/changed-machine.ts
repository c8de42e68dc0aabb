import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { place } from '../../test/fixtures/scratch/place.ts'
import { restart } from '../../test/fixtures/scratch/restart.ts'
import { canEnterRoots, withScratchRoot } from '../../test/fixtures/scratch/scratch-root.ts'
import { projectFolder } from './run.ts'

const PERSON = { SUDO_UID: '1000' }
const CARD = '01:00.0'

type Use = (root: string) => Promise<void>

/**
 * Runs `before` with the folder of a machine, and `after` with the same once the built program has really changed it:
 * once, with a restart, and back again; then a second time, restarted, with the guard waiting. False, and nothing is
 * run, where roots cannot be entered.
 */
export async function onChangedMachine(before: Use, after: Use): Promise<boolean> {
  if (!canEnterRoots) return false
  await withScratchRoot({ family: 'fedora', machine: 'kernel-off' }, async (root) => {
    await before(root.path)
    place(root.path, '/etc/passwd', 'root:x:0:0::/root:/bin/sh\njo:x:1000:1000::/home/jo:/bin/sh\n')
    const run = (...words: string[]) => runHandover(root.path, words)
    run('apply', '--card', CARD, '--yes')
    restart(root)
    run('confirm')
    run('undo', '--yes')
    restart(root)
    run('apply', '--card', CARD, '--yes')
    restart(root)
    const guard = spawn(process.execPath, ['dist/handover-helper.mjs', 'guard', '--root', root.path], {
      cwd: projectFolder,
      stdio: 'ignore',
    })
    try {
      await untilWaiting(root.path, guard)
      await after(root.path)
    } finally {
      guard.kill('SIGTERM')
    }
  })
  return true
}

/** Runs handoverctl as the person does who looks at the pictures; a change that waits for a restart is well. */
function runHandover(root: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/handoverctl.mjs', ...words, '--root', root],
    { cwd: projectFolder, encoding: 'utf8', env: { ...process.env, ...PERSON } },
  )
  if (status === 0 || status === 5) return stdout
  throw new Error(`handoverctl ${words.join(' ')} ended with ${status}: ${stderr}`)
}

/** The guard writes down by when it wants an answer; the app shows that time. */
async function untilWaiting(root: string, guard: ChildProcess): Promise<void> {
  while (guard.exitCode === null) {
    if (/"confirmBy":\d/.test(runHandover(root, ['history', '--json']))) return
    await sleep(100)
  }
  throw new Error('the guard did not wait')
}
