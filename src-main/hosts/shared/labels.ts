import type { Deviation } from '../../../src-shared/change/record.ts'
import type { Done, Work } from '../host.ts'
import { deviation, done, failed } from './say.ts'
import { lastWords, runQuiet } from './tools.ts'

/** Gives files the SELinux label that the policy has for them. Systems without restorecon have no labels. */
export async function relabel(work: Work, paths: readonly string[]): Promise<Done> {
  const there = present(work, paths)
  if (there.length === 0) return done
  const result = await runQuiet(work, 'restorecon', there)
  if (result.missing || result.code === 0) return done
  return failed('label-failed', { place: there.join(', '), words: lastWords(result) })
}

/** Files whose label is not the one that the policy has, as restorecon itself sees it without changing any. */
export async function wrongLabels(work: Work, paths: readonly string[]): Promise<readonly Deviation[]> {
  const there = present(work, paths)
  if (there.length === 0) return []
  const result = await runQuiet(work, 'restorecon', ['-n', '-v', ...there])
  if (result.missing) return []
  const lines = result.output.split('\n')
  return there
    .filter((path) => lines.some((line) => line.startsWith(`Would relabel ${path} from `)))
    .map((path) => deviation('wrong-label', path))
}

/** Plain files that can have a label; the file system of UEFI has none. */
function present(work: Work, paths: readonly string[]): string[] {
  return paths.filter(
    (path) => !path.startsWith('/boot/efi/') && work.machine.files.stat(path)?.kind === 'file',
  )
}
