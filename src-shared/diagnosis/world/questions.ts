import type { HostReport } from '../../host/report.ts'
import { fullAddress, type LogFacts } from './log-facts.ts'

/** What is known of the machine that a log is from. */
export interface World {
  /** Absent for a log whose machine is not at hand. */
  readonly report: HostReport | undefined
  readonly log: LogFacts
}

/** What a message was about: named captures, and its time in milliseconds since 1970. */
export interface Subject {
  readonly about: Readonly<Record<string, string>>
  readonly time: number | null
}

/** True, false, or undefined where nobody knows. */
type Ask = (world: World, subject: Subject) => boolean | undefined

const questions = {
  always: () => true,
  'iommu-on': ({ report }) => known(report, report?.iommu.state === 'on'),
  'iommu-off-in-firmware': ({ report, log }) =>
    known(report, report?.iommu.state === 'off-in-firmware') ??
    (wantsIommu(log) && !log.iommuNamed && log.farEnough ? true : undefined),
  'iommu-off-in-kernel': ({ report }) => known(report, report?.iommu.state === 'off-in-kernel'),
  'is-bridge': isBridge,
  'has-group': ({ report, log }, { about }) => {
    const device = deviceOf(report, about.address)
    if (device) return device.group !== null
    return about.address !== undefined && log.grouped.has(about.address) ? true : undefined
  },
  'on-vfio': ({ report }, { about }) => {
    const device = deviceOf(report, about.address)
    return device && device.driver === 'vfio-pci'
  },
  'on-host-driver': ({ report }, { about }) => {
    const device = deviceOf(report, about.address)
    return device && device.driver !== null && device.driver !== 'vfio-pci'
  },
  'group-held': ({ report }, { about }) => {
    const holders = report && groupHolders(report, about)
    return holders && holders.length > 0
  },
  'group-free': groupIsFree,
  'boot-display': ({ report }, { about }) => {
    const card = report?.cards.find(({ functions }) => functions.includes(about.address ?? ''))
    return card?.bootDisplay
  },
  twins: ({ report }) => report?.cards.some(({ twins }) => twins.length > 0),
  'virtual-machine': ({ report, log }) => (report ? report.machine.virtual : log.virtual || undefined),
  'physical-machine': ({ report, log }) =>
    report ? !report.machine.virtual : log.virtual ? false : undefined,
  'secure-boot-off': ({ report }) => known(report, report?.firmware.secureBoot === 'off'),
  'selinux-off': ({ report }) =>
    known(report, report?.os.selinux === 'disabled' || report?.os.selinux === 'permissive'),
  'module-was-in-use': ({ log }) => log.moduleInUse,
  'stops-in-pre-udev': ({ log }) => !log.preUdevEnded,
  'kernel-lost-resets': ({ report, log }, { time }) => {
    const kernel = log.kernel ?? report?.os.kernel
    if (kernel) return lostResets(kernel)
    return time !== null && time >= LOST_FROM && time < LOST_UNTIL
  },
} as const satisfies Readonly<Record<string, Ask>>

/** A question about the machine that decides what a message means. */
export type Question = keyof typeof questions

/** The answer to a question; undefined where neither the report nor the log knows. */
export function ask(question: Question, world: World, subject: Subject): boolean | undefined {
  return questions[question](world, subject)
}

function known(report: HostReport | undefined, answer: boolean): boolean | undefined {
  return report ? answer : undefined
}

/**
 * The other endpoints in the group of the device that a message names, that a host driver has; undefined where the
 * machine has no such device, or it has no group.
 */
export function groupHolders(report: HostReport, about: Subject['about']) {
  const group = deviceOf(report, about.address)?.group
  if (group === undefined || group === null) return undefined
  return report.devices.filter(
    ({ address, group: other, bridge, driver }) =>
      other === group && address !== about.address && !bridge && driver !== null && !FREE.test(driver),
  )
}

// What the kernel lets a group be used with (drivers/vfio/group.c, driver_managed_dma).
const FREE = /vfio[-_]pci$|^pci-stub$/

/** Asks for the device itself as well: where it is given back, the others are. */
function groupIsFree({ report }: World, { about }: Subject): boolean | undefined {
  const holders = report && groupHolders(report, about)
  return holders && holders.length === 0 && deviceOf(report, about.address)?.driver === 'vfio-pci'
}

function deviceOf(report: HostReport | undefined, address: string | undefined) {
  return report?.devices.find((device) => device.address === address)
}

// Root ports of Intel's chipsets have stood in these two slots since ICH6 and Sunrise Point.
const ROOT_PORT_SLOTS = /^0000:00:1[cd]\.[0-7]$/

function isBridge({ report, log }: World, { about: { address } }: Subject): boolean | undefined {
  if (address === undefined) return undefined
  const device = deviceOf(report, address)
  if (device) return device.bridge
  return log.bridges.has(fullAddress(address)) || ROOT_PORT_SLOTS.test(address)
}

function wantsIommu({ commandLine }: LogFacts): boolean {
  return /(?:^|\s)(?:intel_iommu=on|iommu=(?:on|pt|force))(?:\s|$)/.test(commandLine ?? '')
}

// Stable kernels with 792bd08a41bd and without bc0b828ef6e5; the release of the first, and the month of the second.
const LOST_RESETS: readonly (readonly [series: string, first: number, last: number])[] = [
  ['6.12', 23, 28],
  ['6.13', 11, 12],
  ['6.14', 2, 6],
]
const LOST_FROM = 1_744_243_200_000
const LOST_UNTIL = 1_748_736_000_000

function lostResets(kernel: string): boolean {
  const match = /^(\d+\.\d+)\.(\d+)/.exec(kernel)
  const patch = Number(match?.[2])
  return LOST_RESETS.some(([series, first, last]) => series === match?.[1] && patch >= first && patch <= last)
}
