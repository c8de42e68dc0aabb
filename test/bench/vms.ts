import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { keptVms } from '../../src-main/libvirt/kept.ts'
import { reportOfSample } from '../../src-main/service/report-of-sample.ts'
import { libvirtBackend } from '../../src-main/service/vms/libvirt-backend.ts'
import { type VmCalls, vmCalls } from '../../src-main/service/vms/vm-calls.ts'
import type { Edit } from '../../src-shared/vms/edit.ts'
import { smallDefinition } from '../fixtures/libvirt/definitions.ts'
import { noSession, openSession, type SessionLibvirt } from '../fixtures/libvirt/session.ts'
import { median, span } from './measure.ts'

const VMS = 500
const LISTS = 3
const EDITS = 15
const GOALS = { list: 1000, attach: 150 }
const CARD = '0000:01:00.0'
// As many as this at a time: all at once they would only wait for each other.
const SIDE_BY_SIDE = 4

/**
 * Measures reading all VMs of a real libvirt beside what virsh takes for the same by hand, and attaching a card from the
 * click to the written definition beside the commands of libvirt in it.
 */
async function main(): Promise<void> {
  if (noSession) throw new Error(`no libvirt for this: ${noSession}`)
  const session = openSession()
  try {
    const uuids = defineMany(session)
    const calls = await callsOver(session)
    await measureList(session, calls, uuids)
    await measureAttach(session, calls, uuids[0] ?? '')
  } finally {
    session.end()
  }
}

function defineMany(session: SessionLibvirt): string[] {
  const files = Array.from({ length: VMS }, (_, index) =>
    session.file(smallDefinition({ name: `vm-${index}`, devices: "<graphics type='vnc' passwd='x'/>" })),
  )
  for (let at = 0; at < VMS; at += 50) {
    session.run(
      files
        .slice(at, at + 50)
        .map((file) => `define ${file}`)
        .join('; '),
    )
  }
  return session.run('list', '--all', '--uuid').split('\n').filter(Boolean)
}

async function callsOver({ virsh, folder }: SessionLibvirt): Promise<VmCalls> {
  const report = await reportOfSample('intel-nvidia')
  if (!report) throw new Error('the sample machine "intel-nvidia" is not as it was')
  const backend = libvirtBackend({
    ...virsh,
    connections: () => [virsh.connection],
    kept: keptVms(join(folder, 'state')),
    now: Date.now,
    manager: { program: 'virt-manager', env: {} },
  })
  return vmCalls({
    backend,
    report: async () => ({ ok: true, value: report }),
    computer: async () => ({ threads: [], inputs: [] }),
  })
}

async function measureList(session: SessionLibvirt, calls: VmCalls, uuids: readonly string[]): Promise<void> {
  const byHand: number[] = []
  const ours: number[] = []
  for (let round = 0; round < LISTS; round += 1) {
    byHand.push(
      await timed(async () => {
        await virsh(session, ['list', '--all'])
        await sideBySide(uuids, (uuid) => virsh(session, ['dumpxml', uuid]))
      }),
    )
    ours.push(
      await timed(async () => {
        const list = await calls['vms:list']()
        if (!list.ok || list.value.vms.length !== VMS) throw new Error('not every VM was listed')
      }),
    )
  }
  const more = median(ours) - median(byHand)
  console.log(
    [
      `List of ${VMS} virtual machines, ${LISTS} rounds (goal: at most ${GOALS.list} ms more than virsh by hand):`,
      `  virsh list --all and one dumpxml each, ${SIDE_BY_SIDE} at a time: ${span(byHand)}`,
      `  ours: ${span(ours)}; ${more.toFixed(0)} ms more; ratio ${(median(ours) / median(byHand)).toFixed(2)}`,
    ].join('\n'),
  )
}

async function measureAttach(session: SessionLibvirt, calls: VmCalls, uuid: string): Promise<void> {
  const vm = { connection: session.virsh.connection, uuid }
  const attach: Edit = { kind: 'attach', card: CARD, rom: null }
  const detach: Edit = { kind: 'detach', card: CARD }
  const own: number[] = []
  const ours: number[] = []
  const read = `dumpxml --inactive --security-info ${uuid}`
  for (let round = 0; round < EDITS; round += 1) {
    const file = session.file(session.run('dumpxml', '--inactive', '--security-info', uuid))
    own.push(await timed(() => virsh(session, [`${read}; define ${file}; ${read}`])))
    ours.push(await write(calls, vm, attach))
    await write(calls, vm, detach)
  }
  const more = median(ours) - median(own)
  console.log(
    [
      `Attach, from the click to the written definition, ${EDITS} rounds (goal: at most ${GOALS.attach} ms beside libvirt):`,
      `  one virsh that reads, defines and reads back: ${span(own)}`,
      `  ours: ${span(ours)}; ${more.toFixed(0)} ms more`,
    ].join('\n'),
  )
}

/** The time of a write, as the window asks for it once a person has seen the proposal. */
async function write(
  calls: VmCalls,
  vm: { readonly connection: string; readonly uuid: string },
  edit: Edit,
): Promise<number> {
  const proposal = await calls['vms:propose']({ vm, edit })
  if (!proposal.ok || proposal.value.tag !== 'proposed') throw new Error('not proposed')
  const { digest } = proposal.value
  return timed(async () => {
    const written = await calls['vms:write']({ vm, edit, digest })
    if (!written.ok || written.value.tag !== 'written' || !written.value.changed)
      throw new Error('not written')
  })
}

function virsh(
  { virsh: { program, env, connection } }: SessionLibvirt,
  words: readonly string[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['-q', '-c', connection, ...words], { env, stdio: 'ignore' })
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`virsh ended with ${code}`))))
  })
}

async function sideBySide<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  const rest = items.values()
  const takeTurns = async (): Promise<void> => {
    for (const item of rest) await run(item)
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, takeTurns))
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

await main()
