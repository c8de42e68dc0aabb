import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src-shared/host/facts.ts'
import { readiness } from '../../../src-shared/host/readiness/readiness.ts'
import { verdict } from '../../../src-shared/host/verdict.ts'
import { anyFacts, burden } from './arbitrary-facts.ts'
import { worldOf } from './sample-facts.ts'

/** Hardware first, programs last; the window sorts by status, scripts rely on this order. */
const ORDER = [
  'virtual-machine',
  'cpu-virtualization',
  'kvm',
  'iommu',
  'iommu-argument',
  'interrupt-remapping',
  'groups',
  'cards',
  'display-left',
  'reset',
  'resizable-bar',
  'memory',
  'boot-space',
  'firmware-mode',
  'secure-boot',
  'system',
  'atomic',
  'selinux',
  'session',
  'libvirt',
  'qemu',
  'ovmf',
  'virt-manager',
  'setups',
  'other-tools',
]

const UNFILLED = /\{\{|undefined|\[object/

describe('for arbitrary machines', () => {
  it('a card is blocked exactly where a reason blocks, and every reason is a filled sentence', () => {
    fc.assert(
      fc.property(anyFacts, burden, (machine, extra) => {
        const world = worldOf(machine, () => extra)
        for (const card of world.cards) {
          const { verdict: word, reasons } = verdict(card, world)
          const levels = reasons.map(({ level }) => level)
          const expected = levels.includes('blocks')
            ? 'blocked'
            : levels.includes('caution')
              ? 'caution'
              : 'ready'
          expect(word).toBe(expected)
          for (const reason of reasons) {
            expect(reason.text).not.toMatch(UNFILLED)
            expect(reason.text.trim()).not.toBe('')
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('the checks come once each, in one order, and every one is a filled sentence', () => {
    fc.assert(
      fc.property(anyFacts, burden, (machine, extra) => {
        const checks = readiness(worldOf(machine, () => extra))
        const ids = checks.map(({ id }) => id)
        for (const { title, detail, why, fix } of checks) {
          for (const sentence of [title, detail, why, fix.text]) {
            expect(sentence).not.toMatch(UNFILLED)
            expect(sentence.trim()).not.toBe('')
          }
        }
        expect(ids).toEqual(ORDER.filter((id) => ids.includes(id)))
      }),
      { numRuns: 300 },
    )
  })

  it('what could not be read is unknown, never a pass or a fail', () => {
    fc.assert(
      fc.property(anyFacts, (machine) => {
        const blind: Facts = {
          ...machine,
          devices: [],
          os: { ...machine.os, selinux: 'unknown', session: 'unknown' },
          cpu: { ...machine.cpu, virtualization: 'unknown' },
          memory: { ...machine.memory, totalBytes: 0 },
          firmware: { kind: 'unknown', secureBoot: 'unknown' },
          boot: { ...machine.boot, arguments: [], freeBytes: null, kernels: [], next: null },
          iommu: {
            acpiTables: undefined,
            units: [],
            groups: undefined,
            interruptRemapping: undefined,
            platformOptIn: undefined,
          },
          virtualization: { ...machine.virtualization, kvm: null, libvirt: 'unknown' },
        }
        const told = new Set([
          'virtual-machine',
          'system',
          'atomic',
          'qemu',
          'ovmf',
          'virt-manager',
          'setups',
          'other-tools',
        ])
        const rest = readiness(worldOf(blind)).filter(({ id }) => !told.has(id))
        expect(rest.map(({ id, status }) => `${id}: ${status}`)).toEqual(
          rest.map(({ id }) => `${id}: unknown`),
        )
      }),
      { numRuns: 100 },
    )
  })
})
