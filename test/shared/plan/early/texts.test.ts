import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { bindScript } from '../../../../src-shared/plan/early/bind-script.ts'
import { bindUnit, bindWants } from '../../../../src-shared/plan/early/bind-units.ts'
import {
  bootCommand,
  bootWants,
  guardUnit,
  kernelInstallHook,
  recoverUnit,
} from '../../../../src-shared/plan/early/boot-units.ts'
import { grubWayBack } from '../../../../src-shared/plan/early/grub.ts'
import {
  dracutByAddress,
  dracutByIds,
  initramfsHook,
  initTopScript,
} from '../../../../src-shared/plan/early/images.ts'
import { bindTable } from '../../../../src-shared/plan/early/table.ts'
import { udevRules } from '../../../../src-shared/plan/early/udev-rules.ts'
import { ownFiles, packagedHelper } from '../../../../src-shared/plan/own-files.ts'

const functions = [
  {
    address: '0000:01:00.0',
    vendor: '10de',
    device: '2204',
    subsystemVendor: '1043',
    subsystemDevice: '87b3',
  },
  { address: '10000:e1:00.0', vendor: '8086', device: '56a0', subsystemVendor: null, subsystemDevice: null },
]
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

describe('every script', () => {
  it.each([
    ['bind', bindScript],
    ['hook', initramfsHook('address')],
    ['hook by ids', initramfsHook('ids')],
    ['init-top', initTopScript('address')],
    ['init-top by ids', initTopScript('ids')],
    ['kernel-install', kernelInstallHook(packagedHelper)],
    ['way back', grubWayBack('Debian')],
  ])('%s is one that a POSIX shell can read, and ends with 0', (_, text) => {
    expect(text.startsWith('#!/bin/sh\n')).toBe(true)
    expect(text.endsWith('\nexit 0\n')).toBe(true)
    const ran = spawnSync('sh', ['-n'], { input: text, encoding: 'utf8' })
    expect([ran.status, ran.stderr]).toEqual([0, ''])
  })

  it.each([
    ['hook', initramfsHook('address')],
    ['init-top', initTopScript('address')],
  ])('%s names nothing that must run before it', (_, text) => {
    const ran = spawnSync('sh', ['-s', 'prereqs'], { input: text, encoding: 'utf8' })
    expect([ran.status, ran.stdout.trim()]).toEqual([0, ''])
  })
})

describe('the order of initramfs-tools', () => {
  it('puts our script before udev, as mkinitramfs sorts', () => {
    const name = ownFiles.initramfsScript.split('/').at(-1) ?? ''
    const others = ['all_generic_ide', 'blacklist', 'keymap', 'udev']
    const pairs = [...others, name].map((one) => `${one} ${one}`).sort()
    const ran = spawnSync('tsort', { input: `${pairs.join('\n')}\n`, encoding: 'utf8' })
    const order = ran.stdout.split('\n')
    expect(order.indexOf(name)).toBeGreaterThanOrEqual(0)
    expect(order.indexOf(name)).toBeLessThan(order.indexOf('udev'))
  })
})

describe('what the initramfs is told', () => {
  it('is a table with "-" for what is not compared', () => {
    expect(linesOf(bindTable(functions))).toEqual([
      '0000:01:00.0 10de 2204 1043 87b3',
      '10000:e1:00.0 8086 56a0 - -',
    ])
  })

  it('has blanks inside the quotes of dracut, and never the module that is gone', () => {
    for (const line of [...linesOf(dracutByAddress), ...linesOf(dracutByIds)])
      expect(line).toMatch(/^[a-z_]+\+=" \S.*\S "$/)
    expect(dracutByAddress + dracutByIds + initramfsHook('ids')).not.toContain('virqfd')
  })

  it('brings along every file that the unit needs', () => {
    for (const path of [ownFiles.table, ownFiles.script, ownFiles.unit, ownFiles.wants])
      expect(dracutByAddress).toContain(` ${path} `)
    expect(bindUnit).toContain(`ExecStart=-/bin/sh ${ownFiles.script}\n`)
    expect(linesOf(bindWants)).toEqual(['[Unit]', 'Wants=gpu-handover-bind.service'])
  })

  it('is ready before udev, only in the initramfs, only with the word, and for five seconds at most', () => {
    expect(linesOf(bindUnit)).toEqual(
      expect.arrayContaining([
        'DefaultDependencies=no',
        'After=systemd-modules-load.service',
        'Before=systemd-udevd.service systemd-udev-trigger.service',
        'ConditionPathExists=/etc/initrd-release',
        'ConditionKernelCommandLine=gpu_handover=on',
        'Type=oneshot',
        'TimeoutStartSec=5',
      ]),
    )
  })

  it('has a rule for each function, after the one that asks for the word', () => {
    const lines = linesOf(udevRules(functions))
    const asks = lines.indexOf('ENV{gpu_handover}!="on", GOTO="gpu_handover_end"')
    const first = lines.findIndex((line) => line.startsWith('KERNEL=="0000:01:00.0"'))
    expect(asks).toBeGreaterThan(lines.indexOf('IMPORT{cmdline}="gpu_handover"'))
    expect(first).toBeGreaterThan(asks)
    expect(lines[first]).toContain('ATTR{subsystem_device}=="0x87b3", ATTR{driver_override}="vfio-pci"')
    expect(lines[first + 1]).not.toContain('subsystem')
    expect(lines.at(-1)).toBe('LABEL="gpu_handover_end"')
  })
})

describe('the units of a usual start', () => {
  it('recover before the login screen, and guard with the word only', () => {
    const folder = '/usr/local/libexec/gpu-handover'
    const recover = recoverUnit(bootCommand(folder))
    expect(recover).toContain('Before=display-manager.service gpu-handover-guard.service\n')
    expect(recover).toContain(`ExecStart=${folder}/handover-helper recover\n`)
    const guard = guardUnit(packagedHelper)
    expect(guard).toContain('ConditionKernelCommandLine=gpu_handover=on\n')
    expect(guard).toContain('ExecStart=/usr/libexec/gpu-handover/handover-helper guard\n')
    expect(linesOf(bootWants([ownFiles.recoverUnit, ownFiles.guardUnit]))).toEqual([
      '[Unit]',
      'Wants=gpu-handover-recover.service gpu-handover-guard.service',
    ])
  })
})
