import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listSamples } from '../../../src-main/samples/index.ts'
import { assess } from '../../../src-shared/host/assess.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import { isForbidden } from '../../../src-shared/host/verdict-groups.ts'
import { type Choice, defaultChoice } from '../../../src-shared/plan/choice.ts'
import { identityOf } from '../../../src-shared/plan/identity.ts'
import { makePlan } from '../../../src-shared/plan/make-plan.ts'
import type { OperationKind } from '../../../src-shared/plan/operation.ts'
import { ownFiles } from '../../../src-shared/plan/own-files.ts'
import { type Plan, type PlanFacts, planOutcomeSchema } from '../../../src-shared/plan/plan.ts'
import { anyText } from '../../any-text.ts'
import { anyFacts } from '../host/arbitrary-facts.ts'
import { plainFacts, sample } from './machines.ts'
import { romOf } from './rom-file.ts'

const samples = await Promise.all(listSamples().map(({ id }) => sample(id)))
const ORDER: readonly OperationKind[] = [
  'snapshot',
  'packages',
  'services',
  'vbios',
  'lines',
  'adopt',
  'file',
  'boot-program',
  'initramfs',
  'arguments',
  'way-back',
  'menu-once',
]

const rarely = fc.constantFrom(true, false, false, false, false)
const options = fc.record({
  mode: fc.constantFrom('reserved' as const, 'on-demand' as const),
  bind: fc.constantFrom('address' as const, 'ids' as const),
  identityDma: fc.boolean(),
  kernels: fc.constantFrom('default' as const, 'all' as const),
  guardMinutes: fc.constantFrom(0, 1, 10),
  setups: fc.constantFrom('leave' as const, 'adopt' as const, 'remove' as const),
  software: fc.boolean(),
  snapshot: rarely,
  blacklist: rarely,
  acs: fc.constantFrom<Choice['acs'][]>('no', 'no', 'downstream', 'downstream,multifunction'),
  typed: fc.constantFrom('name', 'name', 'nothing', 'something else'),
  vbios: rarely,
})

/** A choice of any cards of a machine, with any options; at times with the name typed and a video BIOS that fits. */
function choiceFor(host: HostReport, wanted: readonly number[], drawn: Drawn): Choice {
  const cards = host.cards.filter((_, index) => wanted.includes(index))
  const chosen = cards.length > 0 ? cards : host.cards.slice(0, 1)
  const identities = chosen.flatMap(({ address }) =>
    host.devices.filter((one) => one.address === address).map(identityOf),
  )
  const { typed, vbios, ...rest } = drawn
  const [first] = identities
  const rom = first && Buffer.from(romOf([first])).toString('base64')
  return {
    ...defaultChoice(identities),
    ...rest,
    typedName: typed === 'name' ? (chosen[0]?.name ?? null) : typed === 'nothing' ? null : typed,
    vbios: vbios && first && rom ? { card: first.address, rom } : null,
  }
}

type Drawn = typeof options extends fc.Arbitrary<infer Value> ? Value : never

const facts: fc.Arbitrary<PlanFacts> = fc.record({
  texts: fc.constant(plainFacts.texts),
  acsOverride: fc.constantFrom(true, true, true, false, null),
  imageBytes: fc.constantFrom(null, 1, 1, 60 * 2 ** 20, 2 ** 40),
  snapper: fc.constantFrom(true, true, true, false),
  packaged: fc.boolean(),
  vbiosSha256: fc.constant('ab'.repeat(32)),
  active: fc.constantFrom(null, null, null, null, null, null, '20260101-000000-abcd'),
})

/** All that a plan may never be, whatever it was made from. */
function checkPlan(plan: Plan, host: HostReport, known: PlanFacts): void {
  const byAddress = new Map(host.devices.map((device) => [device.address, device]))
  for (const { address } of plan.bindSet) {
    const device = byAddress.get(address)
    expect(device && !device.bridge && !isForbidden(device)).toBe(true)
  }
  expect(plan.costs.filter(({ code }) => code.startsWith('boot-disk'))).toEqual([])
  const ranks = plan.operations.map(({ kind }) => ORDER.indexOf(kind))
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  expect(new Set(plan.operations.map(({ id }) => id)).size).toBe(plan.operations.length)
  expect(plan.operations.length).toBeGreaterThan(0)
  const paths = new Set<string>(Object.values(ownFiles))
  for (const operation of plan.operations) {
    if (operation.kind === 'file') expect(paths).toContain(operation.path)
    if (operation.kind === 'vbios')
      expect(operation.path).toMatch(/^\/var\/lib\/libvirt\/vbios\/[0-9a-f.-]+\.rom$/)
    if (operation.kind === 'lines') {
      expect(host.setups.map(({ file }) => file)).toContain(operation.path)
      const lines = (known.texts[operation.path] ?? '').split('\n')
      for (const { line, text } of operation.remove) expect(lines[line - 1]).toBe(text)
    }
    if (operation.kind === 'initramfs') for (const path of operation.files) expect(paths).toContain(path)
  }
  checkTexts(plan)
}

const HEX4 = '[0-9a-f]{4}'
const ADDRESS = '[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]'
const WORD = '[A-Za-z0-9_.,:=/+@%-]+'

/** What stands in files that a shell, udev or GRUB reads: nothing from outside but hex digits and plain words. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  [ownFiles.table]: new RegExp(`^(?:#.*|${ADDRESS} ${HEX4} ${HEX4}(?: (?:${HEX4}|-)){2}|)$`),
  [ownFiles.udev]: new RegExp(
    `^(?:#.*|KERNEL=="${ADDRESS}"(?:, ATTR\\{\\w+\\}=="0x${HEX4}"){2,4}, ATTR\\{driver_override\\}="vfio-pci", RUN\\{builtin\\}\\+="kmod load vfio-pci"|[A-Z]+(?:\\{\\w+\\})?!?==?"[\\w-]+"(?:, GOTO="gpu_handover_end")?|)$`,
  ),
  [ownFiles.dracut]: /^(?:#.*|[a-z_]+\+=" [\w ./-]+ "|)$/,
  [ownFiles.bootWants]: /^(?:#.*|\[Unit\]|Wants=[\w. -]+|)$/,
}

function checkTexts({ operations }: Plan): void {
  for (const operation of operations) {
    if (operation.kind === 'arguments') {
      const { set, extend, drop } = operation.change
      for (const word of [...set, ...drop]) expect(word).toMatch(new RegExp(`^${WORD}$`))
      for (const { key, values } of extend)
        for (const value of values) expect(`${key}=${value}`).toMatch(new RegExp(`^[a-z.-]+=${WORD}$`))
    }
    if (operation.kind !== 'file') continue
    const shape = SHAPES[operation.path]
    if (shape) for (const line of operation.text.split('\n')) expect(line).toMatch(shape)
    if (operation.path === ownFiles.grubArguments)
      expect(operation.text.trimEnd().split('\n').at(-1)).toMatch(
        new RegExp(`^GRUB_CMDLINE_LINUX_DEFAULT="\\$GRUB_CMDLINE_LINUX_DEFAULT( ${WORD})*"$`),
      )
    if (operation.path === ownFiles.grubWayBack)
      expect(operation.text).toMatch(/^printf '%s\\n' "menuentry '[A-Za-z0-9 ._()/+-]+' --class/m)
    expect(operation.text).not.toMatch(/[^\n\t -~]/)
    expect(operation.text.endsWith('\n')).toBe(true)
  }
}

describe('whatever is chosen on a sample machine', () => {
  it('gives a plan that is safe, or reasons', () => {
    let planned = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.constantFrom([0], [1], [2], [0, 1], []),
        options,
        facts,
        (host, wanted, drawn, known) => {
          const choice = choiceFor(host, wanted, drawn)
          const outcome = makePlan(host, choice, known)
          expect(planOutcomeSchema.safeParse(outcome).error).toBeUndefined()
          expect(makePlan(host, choice, known)).toEqual(outcome)
          if (outcome.tag === 'planned') {
            planned += 1
            checkPlan(outcome.plan, host, known)
          }
        },
      ),
      { numRuns: 300 },
    )
    expect(planned).toBeGreaterThan(20)
  })
})

type System = Pick<HostReport['os'], 'family' | 'atomic'> & Pick<HostReport['boot'], 'loader' | 'initramfs'>

describe('whatever a machine says of itself', () => {
  const system = fc.constantFrom<System[]>(
    { family: 'fedora', atomic: false, loader: 'grub-bls', initramfs: 'dracut' },
    { family: 'fedora', atomic: true, loader: 'ostree', initramfs: 'rpm-ostree' },
    { family: 'debian', atomic: false, loader: 'grub', initramfs: 'initramfs-tools' },
    { family: 'debian', atomic: false, loader: 'grub', initramfs: 'dracut' },
    { family: 'fedora', atomic: false, loader: 'uki', initramfs: 'unknown' },
    { family: 'other', atomic: false, loader: 'unknown', initramfs: 'unknown' },
  )
  const setup = fc.record({
    kind: fc.constantFrom('modprobe' as const, 'dracut' as const, 'kernel-argument' as const),
    file: fc.oneof(
      fc.constantFrom('/etc/modprobe.d/a.conf', '/etc/dracut.conf.d/a.conf', '/etc/passwd', '/proc/cmdline'),
      anyText,
    ),
    line: fc.option(fc.integer({ min: 1, max: 3 })),
    content: fc.oneof(fc.constantFrom('options vfio-pci ids=1:2', 'iommu=pt', 'a=$(b)'), anyText),
    effect: anyText,
    addresses: fc.constant<string[]>([]),
  })

  it('gives a plan that is safe, or reasons', () => {
    let planned = 0
    fc.assert(
      fc.property(
        anyFacts,
        system,
        fc.option(fc.array(anyText, { maxLength: 3 })),
        fc.array(setup, { maxLength: 4 }),
        options,
        facts,
        (machine, { family, atomic, loader, initramfs }, next, setups, drawn, known) => {
          const found = assess(machine, { kind: 'root', name: null })
          if (found.cards.length === 0) return
          const os = { ...found.os, family, atomic }
          const boot = { ...found.boot, loader, initramfs, next }
          const host: HostReport = { ...found, setups, os, boot }
          const lines = Object.fromEntries(setups.map(({ file, content }) => [file, `${content}\n\n`]))
          const withTexts = { ...known, active: null, texts: lines }
          const outcome = makePlan(host, choiceFor(host, [0], drawn), withTexts)
          expect(planOutcomeSchema.safeParse(outcome).error).toBeUndefined()
          if (outcome.tag === 'planned') {
            planned += 1
            checkPlan(outcome.plan, host, withTexts)
          }
        },
      ),
      { numRuns: 400 },
    )
    expect(planned).toBeGreaterThan(10)
  })
})
