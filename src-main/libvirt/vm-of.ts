import type { DomainFacts } from '../../src-shared/domain/domain-facts.ts'
import { readDomain } from '../../src-shared/domain/read-domain.ts'
import { printable } from '../../src-shared/host/printable.ts'
import type { Definition, FailedStart, Vm } from '../../src-shared/vms/vm.ts'
import type { Kept } from './kept.ts'
import type { VmText } from './read-vms.ts'

/** What is remembered of a VM on this computer. */
export interface Remembered {
  readonly kept: Kept | undefined
  readonly failedStart: FailedStart | undefined
}

const LONGEST_TEXT = 2000

/** A VM as it is listed, from what libvirt and this computer know of it. */
export function vmOf(text: VmText, connection: string, { kept, failedStart }: Remembered): Vm {
  const { uuid, state, persistent, autostart, saved } = text
  const permanent = text.permanent === undefined ? undefined : readDomain(text.permanent)
  const present = text.present === undefined ? undefined : readDomain(text.present)
  return {
    connection,
    uuid,
    name: printable(permanent?.name ?? present?.name ?? uuid),
    state,
    persistent,
    autostart,
    saved,
    definition: permanent ? definitionOf(permanent) : null,
    functions: { next: [...(permanent?.hostFunctions ?? [])], now: [...(present?.hostFunctions ?? [])] },
    cards: (permanent?.marks ?? []).map(({ card }) => card),
    kept: kept ? { at: kept.at, edit: kept.edit } : null,
    failedStart: failedStart ?? null,
  }
}

function definitionOf(facts: DomainFacts): Definition {
  const { type, guest, arch, chipset, firmware, secureBoot, tpm } = facts
  return {
    title: shown(facts.title),
    description: shown(facts.description),
    type: printable(type),
    guest,
    osId: shown(facts.osId),
    arch: printable(arch),
    machine: shown(facts.machine),
    chipset,
    firmware,
    secureBoot,
    tpm,
    memoryKiB: facts.memoryKiB ?? null,
    vcpus: facts.vcpus ?? null,
    devices: devicesOf(facts),
    graphics: facts.graphics.map((text) => printable(text)),
    video: facts.video.map((text) => printable(text)),
  }
}

function devicesOf({ devices }: DomainFacts): Definition['devices'] {
  const cdroms = devices.disks.filter(({ device }) => device === 'cdrom').length
  const counts = [
    { kind: 'disk', count: devices.disks.length - cdroms },
    { kind: 'cdrom', count: cdroms },
    { kind: 'network', count: devices.interfaces.length },
    { kind: 'sound', count: devices.sound.length },
    { kind: 'usb', count: devices.usbHostdevs },
    { kind: 'redirected', count: devices.redirected },
    { kind: 'mediated', count: devices.mediated },
    { kind: 'input', count: devices.inputs.length },
    { kind: 'serial', count: devices.consoles },
  ] as const
  return counts.filter(({ count }) => count > 0)
}

const shown = (text: string | undefined) => (text === undefined ? null : printable(text, LONGEST_TEXT))
