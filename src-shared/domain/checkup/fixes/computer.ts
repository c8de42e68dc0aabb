import { refuse } from '../../outcome.ts'
import { drop, put, putOnTop, setOnly } from '../../put.ts'
import { wholeNumber } from '../../read-computer.ts'
import { cut, type Edit, type NewElement, setAttribute } from '../../xml/edit.ts'
import { childOf, childrenOf, descend } from '../../xml/read.ts'
import { cpuList, pinPlan } from '../pin-plan.ts'
import { type Fix, inSteps, type Step } from './fix.ts'

/**
 * Shows the guest this computer's own processor. Its topology, features and caches stay as they were; a model and its
 * vendor mean nothing any more.
 */
export const cpuPassthrough: Fix = (definition) => inSteps(definition, passCpuThrough)

const passCpuThrough: Step = ({ text, domain }) => {
  const cpu = childOf(domain, 'cpu')
  if (!cpu) {
    const attributes = { mode: 'host-passthrough', check: 'none', migratable: 'on' }
    return [putOnTop({ text, domain }, { name: 'cpu', attributes })]
  }
  if (cpu.attributes.get('mode') === 'host-passthrough') return []
  const models = [...childrenOf(cpu, 'model'), ...childrenOf(cpu, 'vendor')]
  return [
    setAttribute(text, cpu, 'mode', 'host-passthrough'),
    ...(cpu.attributes.has('match') ? [setAttribute(text, cpu, 'match', 'exact')] : []),
    ...(cpu.attributes.has('check') ? [setAttribute(text, cpu, 'check', 'none')] : []),
    ...models.map((element) => cut(text, element)),
  ]
}

/** Shows the guest one socket that holds all its processors as cores. */
export const cpuTopology: Fix = (definition) => {
  const vcpus = wholeNumber(childOf(definition.domain, 'vcpu')?.text)
  if (vcpus === undefined) return refuse('vcpus-unknown')
  return inSteps(definition, (now) => setOnly(now, ['cpu'], topology(vcpus, 1)))
}

function topology(vcpus: number, threads: number): NewElement {
  const attributes = { sockets: '1', cores: String(vcpus / threads), threads: String(threads) }
  return { name: 'topology', attributes }
}

/** Pins the VM's processors by `pinPlan`, shows the guest the same topology, and takes memory near to them. */
export const cpuPinning: Fix = (definition, context) => {
  const vcpus = wholeNumber(childOf(definition.domain, 'vcpu')?.text)
  if (vcpus === undefined) return refuse('vcpus-unknown')
  if (descend(definition.domain, 'cputune', 'vcpupin')) return refuse('pinned-already')
  const plan = context.cpu && pinPlan(vcpus, context.cpu)
  if (!plan) return refuse('pin-too-few')
  const pins = plan.cpus.map((cpu, index) => ({
    name: 'vcpupin',
    attributes: { vcpu: String(index), cpuset: String(cpu) },
  }))
  const emulator = { name: 'emulatorpin', attributes: { cpuset: cpuList(plan.rest) } }
  const { node } = plan
  // AMD's threads are shown to a guest only together with this (QEMU: TOPOEXT).
  const needsTopoext = plan.threads === 2 && context.report.cpu.vendor === 'amd'
  return inSteps(
    definition,
    (now) => [put(now, ['cputune'], ...pins)],
    (now) => setOnly(now, ['cputune'], emulator),
    passCpuThrough,
    (now) => setOnly(now, ['cpu'], topology(vcpus, plan.threads)),
    (now) => (needsTopoext ? withFeature('topoext')(now) : []),
    (now) => {
      const has = descend(now.domain, 'numatune') ?? descend(now.domain, 'cpu', 'numa')
      if (node === undefined || has) return []
      const attributes = { mode: 'preferred', nodeset: String(node) }
      return [put(now, ['numatune'], { name: 'memory', attributes })]
    },
  )
}

function withFeature(name: string): Step {
  return (now) => {
    const cpu = childOf(now.domain, 'cpu')
    const has = cpu && childrenOf(cpu, 'feature').some(({ attributes }) => attributes.get('name') === name)
    return has ? [] : [put(now, ['cpu'], { name: 'feature', attributes: { policy: 'require', name } })]
  }
}

/** Takes the VM's memory from huge pages. */
export const hugepages: Fix = (definition) =>
  descend(definition.domain, 'memoryBacking', 'hugepages')
    ? { tag: 'unchanged', text: definition.text }
    : inSteps(definition, (now) => [put(now, ['memoryBacking'], { name: 'hugepages' })])

/** Takes away the limit of memory, which libvirt then works out by itself. */
export const hardLimit: Fix = (definition) =>
  inSteps(definition, (now) => drop(now, ['memtune', 'hard_limit']))

/** Takes shared memory from memfd in the place of a file. */
export const memoryMemfd: Fix = (definition) =>
  inSteps(definition, ({ text, domain }): Edit[] => {
    const source = descend(domain, 'memoryBacking', 'source')
    return source ? [setAttribute(text, source, 'type', 'memfd')] : []
  })

const FEATURES = ['features', 'kvm', 'hidden'] as const
// Any value of up to twelve characters but QEMU's own does.
const VENDOR = 'whatever'

/** Hides from the guest that KVM runs it, and gives Hyper-V's marks another maker where they are shown. */
export const hideHypervisor: Fix = (definition) =>
  inSteps(
    definition,
    (now) => setOnly(now, ['features', 'kvm'], { name: 'hidden', attributes: { state: 'on' } }),
    (now) => {
      const vendor = { name: 'vendor_id', attributes: { state: 'on', value: VENDOR } }
      const hyperv = descend(now.domain, 'features', 'hyperv')
      return hyperv && hyperv.attributes.get('mode') !== 'passthrough'
        ? setOnly(now, ['features', 'hyperv'], vendor)
        : []
    },
  )

/** Lets the guest know again what runs it. */
export const showHypervisor: Fix = (definition) =>
  inSteps(
    definition,
    (now) => drop(now, FEATURES),
    (now) => drop(now, ['features', 'hyperv', 'vendor_id']),
  )
