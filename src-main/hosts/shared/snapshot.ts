import type { Done, Work } from '../host.ts'
import { done, failed } from './say.ts'
import { outcomeOf, runQuiet } from './tools.ts'

/** Takes a snapshot with snapper and looks it up in its list. It stays when the change is taken back. */
export async function takeSnapshot(work: Work): Promise<Done> {
  const result = await runQuiet(work, 'snapper', [
    ...['-c', 'root', 'create', '--type', 'single', '--cleanup-algorithm', 'number'],
    ...['--description', 'Before GPU passthrough (Handover)', '--print-number'],
  ])
  const made = outcomeOf('snapper', result)
  if (!made.ok) return made
  const number = /^\d+$/m.exec(result.output)?.[0]
  const list = await runQuiet(work, 'snapper', ['-c', 'root', 'list'])
  // A mark may follow the number: * for the snapshot in use, - and + for others (snapper(8)).
  const listed = number !== undefined && new RegExp(`(?:^|[^\\d])${number}[-+*]?\\s`, 'm').test(list.output)
  return listed ? done : failed('snapshot-absent', { tool: 'snapper' })
}
