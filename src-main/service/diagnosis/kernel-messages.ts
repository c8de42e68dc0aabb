import { execa } from 'execa'
import type { RunningDiagnosis } from '../../../src-shared/diagnosis/begin-diagnosis.ts'
import { say } from '../../../src-shared/words/say.ts'

const LONGEST = 16 * 1024 * 1024

/**
 * Reads what the running kernel has in its own buffer, which every user may on Fedora; false where this one may not,
 * or there is no such program. It has no lines of other starts, and none of libvirt.
 */
export async function readKernelMessages(
  diagnosis: RunningDiagnosis,
  { path, end }: { readonly path: string; readonly end: AbortSignal },
): Promise<boolean> {
  const { failed, stdout } = await execa('dmesg', ['--time-format', 'iso', '--color=never'], {
    reject: false,
    stdin: 'ignore',
    stderr: 'ignore',
    env: { LC_ALL: 'C', PATH: path },
    extendEnv: false,
    encoding: 'buffer',
    maxBuffer: LONGEST,
    cancelSignal: end,
  })
  if (failed || stdout.length === 0) return false
  const reader = diagnosis.read({
    id: 'dmesg',
    title: say('diagnosis.log.dmesg'),
    boot: undefined,
    vm: undefined,
  })
  reader.push(stdout)
  reader.end()
  return true
}
