import { describe, expect, it } from 'vitest'
import { smallDefinition } from '../../fixtures/libvirt/definitions.ts'
import { noPrivateLibvirt, runAs, withPrivateLibvirt } from '../../fixtures/libvirt/private-system.ts'

const WORKER = 'test/main/libvirt/workers/act.ts'

describe.skipIf(noPrivateLibvirt)('a system libvirt that asks polkit', () => {
  it.each([
    [4241, 'whom a rule lets', { tag: 'written' }, undefined],
    [
      4242,
      'whom a rule refuses',
      { tag: 'failed', problem: { code: 'not-authorised' }, definition: 'as-before' },
      { tag: 'failed', problem: { code: 'not-authorised' } },
    ],
    [
      4243,
      'whom nobody can ask for a password',
      { tag: 'failed', problem: { code: 'no-agent' }, definition: 'as-before' },
      { tag: 'failed', problem: { code: 'no-agent' } },
    ],
  ])(
    'shows its VMs to user %i, %s, and is told apart in what it says to the rest',
    async (user, _who, written, started) => {
      const printed = await withPrivateLibvirt([
        `cat > /mnt/work/vm.xml <<'END'\n${smallDefinition({ name: 'system' })}END`,
        'virsh -q -c qemu:///system define /mnt/work/vm.xml >&2',
        runAs(user, WORKER, `/mnt/work/kept-${user}`),
        'virsh -q -c qemu:///system destroy system >&2 || true',
      ])
      const [read, write, start] = printed
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(read).toMatchObject({ tag: 'read', vms: [{ state: 'off', persistent: true }] })
      expect(write).toMatchObject(written)
      // Whether QEMU can run in these namespaces is another matter.
      if (started) expect(start).toMatchObject(started)
      else expect(['done', 'not-started']).toContain(start.problem?.code ?? start.tag)
    },
  )
})
