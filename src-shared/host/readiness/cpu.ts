import { say } from '../../words/say.ts'
import { firmwareSteps } from '../boards/firmware-steps.ts'
import type { Facts } from '../facts.ts'
import type { Check, Fix } from '../report.ts'
import { check, type Situation } from './check.ts'

/**
 * True where an x86 processor was read and shows neither vmx nor svm, and no /dev/kvm says otherwise. The kernel
 * hides both flags when firmware has locked the feature (MSR_VM_CR in arch/x86/kernel/cpu/amd.c, feat_ctl.c for
 * Intel), so the flag tells what can be used, not only what was built in. Other processors have no such flag.
 */
export function lacksCpuVirtualization({
  cpu,
  virtualization,
}: Pick<Facts, 'cpu' | 'virtualization'>): boolean {
  const x86 = cpu.vendor === 'intel' || cpu.vendor === 'amd'
  return x86 && cpu.virtualization === 'none' && virtualization.kvm !== true
}

/** Whether the processor can run virtual machines, and whether the kernel offers it (/dev/kvm). */
export function cpuChecks({ facts }: Situation): Check[] {
  return [processor(facts), kvm(facts)]
}

function processor(facts: Facts): Check {
  const { cpu, virtualization, machine } = facts
  const id = 'cpu-virtualization'
  const model = cpu.model ?? say('check.cpu-virtualization.unnamed')
  if (cpu.virtualization === 'vmx') return check(id, 'pass', say('check.cpu-virtualization.vmx', { model }))
  if (cpu.virtualization === 'svm') return check(id, 'pass', say('check.cpu-virtualization.svm', { model }))
  if (lacksCpuVirtualization(facts)) {
    const detail = machine.virtual ? 'check.cpu-virtualization.none-virtual' : 'check.cpu-virtualization.none'
    return check(id, 'fail', say(detail, { model }), processorFix(facts))
  }
  if (virtualization.kvm === true) return check(id, 'pass', say('check.cpu-virtualization.by-kvm', { model }))
  return check(id, 'unknown', say('check.cpu-virtualization.unknown', { model }))
}

function processorFix(facts: Facts): Fix {
  return facts.machine.virtual
    ? { kind: 'choice', text: say('check.cpu-virtualization.fix.virtual') }
    : { kind: 'firmware-setting', text: firmwareSteps('virtualization', facts) }
}

function kvm(facts: Facts): Check {
  if (facts.virtualization.kvm === true) return check('kvm', 'pass', say('check.kvm.there'))
  if (facts.virtualization.kvm === null) return check('kvm', 'unknown', say('check.kvm.unknown'))
  return check('kvm', 'fail', say('check.kvm.absent'), kvmFix(facts))
}

function kvmFix(facts: Facts): Fix {
  if (lacksCpuVirtualization(facts)) return processorFix(facts)
  const { vendor } = facts.cpu
  return vendor === 'intel' || vendor === 'amd'
    ? { kind: 'command', text: say('check.kvm.fix.module', { module: `kvm_${vendor}` }) }
    : { kind: 'none', text: say('check.kvm.fix.other') }
}
