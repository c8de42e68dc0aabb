import type { Done, Work } from '../host.ts'
import { environmentPath, grub2 } from './grub.ts'
import { setEnvironment } from './grub-environment.ts'
import { grubVariables, withGrubVariable } from './grubenv.ts'

const NAME = 'menu_show_once'

/** Has Fedora's GRUB show its menu at the next start, and only then (util/grub.d/12_menu_auto_hide.in). */
export function showMenuOnce(work: Work): Promise<Done> {
  return setEnvironment(work, grub2, NAME, '1')
}

/** The environment block without the wish. GRUB itself takes it out at the next start; until then it is ours. */
export function withoutMenuOnce(path: string, now: string, work: Work): string | undefined {
  if (path !== environmentPath(work, grub2)) return undefined
  const before = work.before(path)
  const earlier = before === undefined ? undefined : grubVariables(before)?.get(NAME)
  return withGrubVariable(now, NAME, earlier)
}
