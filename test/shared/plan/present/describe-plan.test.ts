import { applyPatch } from 'diff'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bindScript } from '../../../../src-shared/plan/early/bind-script.ts'
import type { Operation } from '../../../../src-shared/plan/operation.ts'
import { ownFiles } from '../../../../src-shared/plan/own-files.ts'
import type { Family, PlanFacts } from '../../../../src-shared/plan/plan.ts'
import { describePlan } from '../../../../src-shared/plan/present/describe-plan.ts'
import { unifiedDiff } from '../../../../src-shared/plan/present/unified-diff.ts'
import type { StepView } from '../../../../src-shared/plan/view.ts'
import { planFor } from '../../change/example-change.ts'

const CMDLINE = 'root=UUID=1 ro rd.driver.blacklist=nouveau intel_iommu=off\n'
const DEFAULTS =
  'GRUB_TIMEOUT=5\nGRUB_CMDLINE_LINUX="rd.driver.blacklist=nouveau"\nGRUB_CMDLINE_LINUX_DEFAULT="quiet"\n'

function factsWith(texts: Readonly<Record<string, string>>): PlanFacts {
  return {
    ...{ texts, acsOverride: null, imageBytes: null, snapper: false },
    ...{ packaged: false, vbiosSha256: null, active: null },
  }
}

function described(
  family: Family,
  operation: Operation,
  texts: Readonly<Record<string, string>> = { '/etc/kernel/cmdline': CMDLINE, '/etc/default/grub': DEFAULTS },
): StepView {
  const [step] = describePlan(planFor({ family, operations: [operation] }), factsWith(texts))
  if (!step) throw new Error('one operation is one step')
  return step
}

const change: Operation = {
  ...{ id: 'arguments', why: 'Because.', kind: 'arguments' },
  change: {
    set: ['intel_iommu=on', 'gpu_handover=on'],
    extend: [{ key: 'rd.driver.blacklist', values: ['nova_core'] }],
    drop: ['ro'],
  },
}

const image: Operation = {
  ...{ id: 'initramfs', why: 'Because.', kind: 'initramfs', tool: 'dracut', kernels: 'default' },
  ...{ files: [ownFiles.table], modules: ['vfio', 'vfio_pci'] },
}

describe('a change of kernel arguments, described', () => {
  it('shows on Fedora both readable files, the one command, and what comes and goes', () => {
    const step = described('fedora', change)
    expect(step.commands).toEqual([
      "grubby --update-kernel=ALL --remove-args=ro '--args=intel_iommu=on gpu_handover=on rd.driver.blacklist=nouveau,nova_core'",
    ])
    expect(step.diffs.map(({ path }) => path)).toEqual(['/etc/kernel/cmdline', '/etc/default/grub'])
    expect(applyPatch(CMDLINE, step.diffs[0]?.text ?? '')).toBe(
      'root=UUID=1 intel_iommu=on gpu_handover=on rd.driver.blacklist=nouveau,nova_core\n',
    )
    expect(applyPatch(DEFAULTS, step.diffs[1]?.text ?? '')).toBe(
      DEFAULTS.replace(
        '"rd.driver.blacklist=nouveau"',
        '"intel_iommu=on gpu_handover=on rd.driver.blacklist=nouveau,nova_core"',
      ),
    )
    expect(step.added).toEqual(['intel_iommu=on', 'gpu_handover=on', 'rd.driver.blacklist=nouveau,nova_core'])
    expect(step.removed).toEqual(['ro', 'rd.driver.blacklist=nouveau', 'intel_iommu=off'])
  })

  it('tells grubby only what grubby cannot take for something else', () => {
    const odd = { set: ['a=b', 'x/e=1', 'c="d e"', '$(id)'], extend: [], drop: ['s/x/y/w', 'quiet'] }
    expect(described('fedora', { ...change, change: odd }).commands).toEqual([
      'grubby --update-kernel=ALL --remove-args=quiet --args=a=b',
    ])
  })

  it('shows all of the change where no file may be read', () => {
    const step = described('fedora', change, {})
    expect(step.diffs).toEqual([])
    expect(step.added).toEqual(['intel_iommu=on', 'gpu_handover=on', 'rd.driver.blacklist=nova_core'])
    expect(step.removed).toEqual(['ro'])
  })

  it('is one call of rpm-ostree on ostree systems, and update-grub on Debian', () => {
    expect(described('atomic', change).commands).toEqual([
      'rpm-ostree kargs --delete-if-present=ro --append-if-missing=intel_iommu=on --append-if-missing=gpu_handover=on --append-if-missing=rd.driver.blacklist=nova_core',
    ])
    const debian = described('debian', change)
    expect(debian.commands).toEqual(['update-grub'])
    expect(debian.diffs).toEqual([])
  })

  it('leaves a value of /etc/default/grub alone that only a shell could read', () => {
    const text = 'GRUB_CMDLINE_LINUX="$(cat /x) quiet"\n'
    expect(described('fedora', change, { '/etc/default/grub': text }).diffs).toEqual([])
  })
})

describe('other steps, described', () => {
  it('show a new file as one that was nothing before, whole', () => {
    const file: Operation = {
      ...{ id: 'file-script', why: 'Because.', kind: 'file', path: ownFiles.script },
      ...{ mode: 0o755, text: bindScript },
    }
    const step = described('fedora', file)
    const [diff] = step.diffs
    expect(diff?.text).toMatch(/^--- \/dev\/null\n\+\+\+ \/etc\/gpu-handover\/bind\n@@ -0,0 \+1,/)
    expect(applyPatch('', diff?.text ?? '')).toBe(bindScript)
    expect(step.undo).toBe('The file is taken away.')
    const there = described('fedora', file, { [ownFiles.script]: 'old\n' })
    expect(there.diffs[0]?.text).toContain('-old')
    expect(there.undo).toBe('The file is put back as it was.')
  })

  it('show the lines that go from a file, and only these', () => {
    const path = '/etc/modprobe.d/vfio.conf'
    const step = described(
      'fedora',
      {
        ...{ id: 'lines-1', why: 'Because.', kind: 'lines', path },
        remove: [
          { line: 2, text: 'b' },
          { line: 4, text: 'd' },
        ],
      },
      { [path]: 'a\nb\nc\nd\ne\n' },
    )
    expect(step.title).toBe('Take 2 lines out of /etc/modprobe.d/vfio.conf')
    expect(applyPatch('a\nb\nc\nd\ne\n', step.diffs[0]?.text ?? '')).toBe('a\nc\ne\n')
  })

  it('build an image beside the old one by the tools of each family', () => {
    expect(described('fedora', image).commands).toEqual([
      'dracut --force --kver KERNEL /boot/.gpu-handover-initramfs-KERNEL.img',
      'lsinitrd /boot/.gpu-handover-initramfs-KERNEL.img',
      'mv /boot/.gpu-handover-initramfs-KERNEL.img /boot/initramfs-KERNEL.img',
    ])
    expect(described('debian', { ...image, tool: 'initramfs-tools' }).commands[0]).toBe(
      'mkinitramfs -o /boot/.gpu-handover-initrd.img-KERNEL KERNEL',
    )
    expect(described('atomic', { ...image, tool: 'rpm-ostree' }).commands).toEqual([
      `rpm-ostree initramfs-etc --track=${ownFiles.table}`,
      "rpm-ostree initramfs --enable --arg=--add-drivers '--arg=vfio vfio_pci'",
    ])
  })

  it('name what is installed, turned on, pinned and shown', () => {
    const base = { id: 'x', why: 'Because.' }
    expect(described('debian', { ...base, kind: 'packages', names: ['ovmf'] })).toMatchObject({
      title: 'Install ovmf',
      commands: ['env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ovmf'],
    })
    expect(described('fedora', { ...base, kind: 'services', units: ['a.socket', 'b.socket'] })).toMatchObject(
      {
        title: 'Turn on 2 services: a.socket, b.socket',
        commands: ['systemctl enable --now a.socket b.socket'],
      },
    )
    expect(
      described('atomic', { ...base, kind: 'way-back', how: 'deployment', title: 'T' }).commands,
    ).toEqual(['ostree admin pin booted'])
    expect(described('fedora', { ...base, kind: 'menu-once' }).commands).toEqual([
      'grub2-editenv - set menu_show_once=1',
    ])
    expect(described('fedora', { ...base, kind: 'snapshot', tool: 'snapper' }).commands[0]).toMatch(
      /^snapper /,
    )
  })
})

describe('a unified diff', () => {
  const lines = fc.array(fc.string({ maxLength: 6 }), { maxLength: 12 })
  const file = fc.tuple(lines, fc.boolean()).map(([all, ended]) => all.join('\n') + (ended ? '\n' : ''))

  it('makes the new text of the old one, and is nothing where they are the same', () => {
    fc.assert(
      fc.property(file, file, (before, after) => {
        const diff = unifiedDiff('/etc/x', before, after)
        if (before === after) expect(diff).toBeUndefined()
        else expect(applyPatch(before, diff ?? '')).toBe(after)
      }),
    )
  })

  it('shows what hides in a file', () => {
    expect(unifiedDiff('/etc/x', 'a\n', 'a\u202eb\u001b[2J\tc\n')).toContain('+a\\u{202e}b\\u{1b}[2J\tc')
  })
})
