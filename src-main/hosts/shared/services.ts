import { z } from 'zod'
import type { Deviation } from '../../../src-shared/change/record.ts'
import type { OperationOf } from '../../../src-shared/plan/operation.ts'
import type { Done, Work } from '../host.ts'
import { dropNote, keepNote, noteOf } from './notes.ts'
import { deviation, doneUnless } from './say.ts'
import { outcomeOf, runLoud, runQuiet } from './tools.ts'

type Services = OperationOf<'services'>

// What `systemctl is-enabled` says of a unit that starts by itself or that another one starts (systemctl(1)).
const ON = new Set(['enabled', 'enabled-runtime', 'static', 'alias', 'indirect', 'generated'])
const noteSchema = z.object({ enabled: z.array(z.string()) })

/**
 * Turns on the units that are not on, and starts them where the running system is the one that is changed. libvirt
 * comes in parts: a unit that is not installed here is left out, as long as there is another one.
 */
export async function enableServices(operation: Services, work: Work): Promise<Done> {
  const off = await unitsThatAreOff(operation, work)
  const kept = keepNote(work, operation.id, { enabled: off })
  if (!kept.ok || off.length === 0) return kept
  const now = work.machine.live ? ['--now'] : []
  const result = outcomeOf('systemctl', await runLoud(work, 'systemctl', ['enable', ...now, ...off]))
  return result.ok ? doneUnless(await serviceDeviations(operation, work)) : result
}

/** Units that do not start by themselves although they should. */
export async function serviceDeviations(operation: Services, work: Work): Promise<readonly Deviation[]> {
  const off = await unitsThatAreOff(operation, work)
  return off.map((unit) => deviation('unit-not-enabled', unit))
}

/** Turns off again what `enableServices` turned on. What runs is not stopped: a virtual machine may need it. */
export async function disableServices(operation: Services, work: Work): Promise<Done> {
  const units = noteOf(work, operation.id, noteSchema)?.enabled ?? []
  const off = new Set(await unitsThatAreOff({ units }, work))
  const ours = units.filter((unit) => !off.has(unit))
  if (ours.length > 0) {
    const result = outcomeOf('systemctl', await runLoud(work, 'systemctl', ['disable', ...ours]))
    if (!result.ok) return result
  }
  return dropNote(work, operation.id)
}

async function unitsThatAreOff({ units }: Pick<Services, 'units'>, work: Work): Promise<readonly string[]> {
  const off: string[] = []
  let installed = 0
  for (const unit of units) {
    const { output, errors } = await runQuiet(work, 'systemctl', ['is-enabled', unit])
    const state = output.trim().split('\n')[0] ?? ''
    // systemd 253 and later says "not-found"; older ones complain only.
    if (state === 'not-found' || (state === '' && errors.includes('No such file or directory'))) continue
    installed += 1
    if (!ON.has(state)) off.push(unit)
  }
  return installed === 0 ? units : off
}
