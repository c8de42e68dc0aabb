import type { VmList } from '../../src-shared/vms/vm.ts'
import { say } from '../../src-shared/words/say.ts'
import { reveal } from '../text/reveal.ts'

/** What moved between two lists of VMs, in one sentence; undefined where nothing that is worth saying did. */
export function describeVms(before: VmList | undefined, after: VmList): string | undefined {
  if (!before) return undefined
  const old = new Map(before.vms.map((vm) => [`${vm.connection} ${vm.uuid}`, vm]))
  for (const vm of after.vms) {
    const known = old.get(`${vm.connection} ${vm.uuid}`)
    const values = { vm: reveal(vm.name) }
    if (!known) return say('app.machines.news.came', values)
    if (known.state !== vm.state) return say(`app.machines.news.${vm.state}`, values)
  }
  const now = new Set(after.vms.map((vm) => `${vm.connection} ${vm.uuid}`))
  const gone = before.vms.find((vm) => !now.has(`${vm.connection} ${vm.uuid}`))
  return gone && say('app.machines.news.gone', { vm: reveal(gone.name) })
}
