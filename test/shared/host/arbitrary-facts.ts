import fc from 'fast-check'
import type { Facts } from '../../../src-shared/host/facts.ts'
import type { Cost } from '../../../src-shared/host/report-card.ts'
import type { Device } from '../../../src-shared/host/report-device.ts'
import { device, facts } from './sample-facts.ts'

/** Any text, also with control characters and right-to-left marks, but without braces that look like a placeholder. */
const text = fc
  .string({ unit: 'binary', maxLength: 24 })
  .filter((value) => !value.includes('{{') && !value.includes('undefined'))
const maybeText = fc.option(text)
const hex = (digits: number) =>
  fc.integer({ min: 0, max: 16 ** digits - 1 }).map((n) => n.toString(16).padStart(digits, '0'))
const address = fc
  .tuple(
    fc.constantFrom('0000', '0030', '10000'),
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom('00', '02', '1f'),
    fc.integer({ min: 0, max: 7 }),
  )
  .map(([domain, bus, slot, fn]) => `${domain}:0${bus}:${slot}.${fn}`)

const part: fc.Arbitrary<Device> = fc
  .record({
    address,
    vendor: fc.oneof(fc.constantFrom('10de', '1002', '1022', '8086', '1a03', '1234', '102b'), hex(4)),
    device: fc.oneof(fc.constantFrom('0534', '1111', '1638'), hex(4)),
    class: fc.oneof(
      fc.constantFrom('030000', '030200', '038000', '040300', '060100', '0c0500', '0c0330', '108000'),
      hex(6),
    ),
    deviceName: text,
    driver: fc.option(fc.oneof(fc.constantFrom('vfio-pci', 'pci-stub', 'nvidia', 'amdgpu'), text)),
    group: fc.option(fc.integer({ min: 0, max: 4 })),
    bridge: fc.boolean(),
    bootVga: fc.boolean(),
    powerState: fc.option(fc.constantFrom('D0', 'D3cold')),
    resetMethods: fc.option(fc.array(fc.oneof(fc.constantFrom('flr', 'bus', 'pm'), text), { maxLength: 3 })),
    sriov: fc.option(fc.record({ total: fc.nat(9), enabled: fc.nat(9) })),
    bars: fc.array(
      fc.record({
        index: fc.nat(5),
        kind: fc.constantFrom('memory' as const, 'memory64' as const, 'io' as const),
        prefetchable: fc.boolean(),
        bytes: fc.constantFrom(0, 2 ** 28, 2 ** 35),
        resizable: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
  })
  .map((over) => device(over))

const base = facts()
/** Any machine, of up to twelve functions, with and without an IOMMU. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    devices: fc.uniqueArray(part, { selector: (one) => one.address, maxLength: 12 }),
    os: fc.record({
      id: text,
      name: text,
      versionId: maybeText,
      variantId: maybeText,
      family: fc.constantFrom('fedora' as const, 'debian' as const, 'other' as const),
      atomic: fc.boolean(),
      kernel: maybeText,
      selinux: fc.constantFrom(
        'enforcing' as const,
        'permissive' as const,
        'disabled' as const,
        'unknown' as const,
      ),
      session: fc.constantFrom(
        'wayland' as const,
        'x11' as const,
        'tty' as const,
        'none' as const,
        'unknown' as const,
      ),
    }),
    machine: fc.record({
      vendor: maybeText,
      product: maybeText,
      boardVendor: fc.option(fc.oneof(fc.constantFrom('ASUS', 'LENOVO', 'HP', 'Dell Inc.'), text)),
      board: maybeText,
      biosVendor: maybeText,
      biosVersion: maybeText,
      biosDate: maybeText,
      chassis: fc.constantFrom('desktop' as const, 'laptop' as const, 'server' as const, 'unknown' as const),
      virtual: fc.boolean(),
    }),
    cpu: fc.record({
      vendor: fc.constantFrom('intel' as const, 'amd' as const, 'other' as const, 'unknown' as const),
      model: maybeText,
      virtualization: fc.constantFrom('vmx' as const, 'svm' as const, 'none' as const, 'unknown' as const),
      threads: fc.nat(64),
    }),
    memory: fc.record({
      totalBytes: fc.nat(),
      availableBytes: fc.nat(),
      hugepages: fc.array(fc.record({ sizeKiB: fc.constant(2048), total: fc.nat(9), free: fc.nat(9) }), {
        maxLength: 1,
      }),
    }),
    firmware: fc.record({
      kind: fc.constantFrom('uefi' as const, 'bios' as const, 'unknown' as const),
      secureBoot: fc.constantFrom('on' as const, 'off' as const, 'unknown' as const),
    }),
    boot: fc.record({
      arguments: fc.array(fc.oneof(fc.constantFrom('amd_iommu=on', 'intel_iommu=on', 'iommu=off'), text), {
        maxLength: 3,
      }),
      freeBytes: fc.option(fc.nat()),
      loader: fc.constantFrom('grub-bls', 'grub', 'ostree', 'systemd-boot', 'uki', 'unknown'),
      initramfs: fc.constantFrom('dracut', 'initramfs-tools', 'rpm-ostree', 'unknown'),
      kernels: fc.array(text, { maxLength: 2 }),
      next: fc.option(fc.array(text, { maxLength: 3 })),
      earlyVfio: fc.option(fc.boolean()),
    }),
    tables: fc.option(fc.array(fc.oneof(fc.constantFrom('DMAR', 'IVRS', 'APIC'), text), { maxLength: 3 }), {
      nil: undefined,
    }),
    grouped: fc.boolean(),
    interruptRemapping: fc.option(fc.boolean(), { nil: undefined }),
    virtualization: fc.record({
      kvm: fc.option(fc.boolean()),
      libvirt: fc.constantFrom(
        'modular' as const,
        'monolithic' as const,
        'absent' as const,
        'unknown' as const,
      ),
      connection: fc.constantFrom('ok' as const, 'refused' as const, 'absent' as const, 'not-tried' as const),
      qemu: fc.boolean(),
      ovmf: fc.boolean(),
      virtManager: fc.boolean(),
    }),
    setups: fc.array(
      fc.record({
        kind: fc.constantFrom('modprobe' as const, 'driverctl' as const, 'supergfxctl' as const),
        file: text,
        line: fc.constant(null),
        content: text,
        effect: text,
        addresses: fc.array(address, { maxLength: 1 }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ tables: acpiTables, grouped, interruptRemapping, ...rest }) => {
    const whole = facts(rest)
    const groups = grouped ? whole.iommu.groups : undefined
    return { ...whole, iommu: { ...base.iommu, acpiTables, groups, interruptRemapping } }
  })

/** What hangs on a card and does not follow from the devices, the same for every card of a machine. */
export const burden = fc.record({
  bootDisplay: fc.boolean(),
  sessionDisplay: fc.boolean(),
  connectors: fc.array(
    fc.record({ name: text, connected: fc.boolean(), monitor: maybeText, internal: fc.boolean() }),
    { maxLength: 2 },
  ),
  holders: fc.array(
    fc.record({ pid: fc.integer({ min: 1, max: 99 }), name: text, files: fc.array(text, { maxLength: 1 }) }),
    {
      maxLength: 6,
    },
  ),
  claims: fc.array(
    fc.record({ vm: text, connection: text, addresses: fc.array(address, { maxLength: 1 }) }),
    { maxLength: 3 },
  ),
  costs: fc.array(
    fc.record<Cost>({
      address,
      kind: fc.constantFrom('display', 'boot-disk', 'disk', 'other'),
      severity: fc.constantFrom('blocks', 'hurts', 'note'),
      code: fc.constant('some-cost'),
      text,
    }),
    { maxLength: 3 },
  ),
})
