import { virshEnvironment } from '../../../../src-main/libvirt/environment.ts'
import { keptVms } from '../../../../src-main/libvirt/kept.ts'
import { startVm } from '../../../../src-main/libvirt/power.ts'
import { readVms } from '../../../../src-main/libvirt/read-vms.ts'
import { writeDefinition } from '../../../../src-main/libvirt/write-definition.ts'

/**
 * Reads the one VM of the system libvirt as the user who runs this, gives it a title, starts it, and prints how each
 * went as a line of JSON. Its argument is a folder for what is kept.
 */
const virsh = { program: 'virsh', env: virshEnvironment(process.env), connection: 'qemu:///system' }
const kept = keptVms(process.argv[2] ?? '')
const parts = { virsh, kept, now: Date.now }

const read = await readVms({ ...virsh, end: AbortSignal.timeout(10_000) })
const found = read.tag === 'read' ? read.vms[0] : undefined
const vm = { connection: virsh.connection, uuid: found?.uuid ?? '' }
const written = await writeDefinition(parts, {
  vm,
  kind: 'fix',
  seen: found?.permanent ?? '',
  edit: (text) =>
    text.includes('<title>')
      ? { tag: 'unchanged' }
      : { tag: 'changed', text: text.replace('<uuid>', '<title>written</title><uuid>') },
})
const started = await startVm(parts, vm, 'system')
for (const outcome of [read, written, started]) console.log(JSON.stringify(outcome))
