import { say } from '../../words/say.ts'
import type { Case, Finding, JudgeRule } from './finding.ts'

/** Hypervisors of libvirt that can be given a device of the host by VFIO; `test` is libvirt's own test driver. */
const QEMU = new Set(['kvm', 'qemu', 'test'])

/** Whether this kind of machine can take a card, and how well. */
export const machineFindings: JudgeRule = (one) => [
  ...kindFindings(one),
  ...chipsetFindings(one),
  ...firmwareFindings(one),
  ...unreadableFindings(one),
  { code: 'no-saving', level: 'note', text: say('judge.no-saving') },
]

function kindFindings({ domain: { type } }: Case): Finding[] {
  return QEMU.has(type) ? [] : [{ code: 'not-qemu', level: 'blocks', text: say('judge.not-qemu', { type }) }]
}

function chipsetFindings({ domain: { chipset, machine } }: Case): Finding[] {
  switch (chipset) {
    case 'q35':
      return []
    case 'i440fx':
      return [{ code: 'i440fx', level: 'warns', text: say('judge.i440fx'), fix: 'machine-q35' }]
    case 'other':
      return [{ code: 'machine', level: 'blocks', text: say('judge.machine', { machine: machine ?? '' }) }]
    case 'unknown':
      return [{ code: 'machine', level: 'blocks', text: say('judge.machine-unknown') }]
  }
}

function firmwareFindings({ domain: { firmware } }: Case): Finding[] {
  return firmware === 'uefi'
    ? []
    : [{ code: 'bios', level: 'warns', text: say('judge.bios'), fix: 'firmware-uefi' }]
}

function unreadableFindings({ domain: { unreadableHostdev } }: Case): Finding[] {
  return unreadableHostdev
    ? [{ code: 'unreadable-hostdev', level: 'warns', text: say('judge.unreadable-hostdev') }]
    : []
}
