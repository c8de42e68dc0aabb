import { printable } from '../host/printable.ts'
import type { HostReport, Setup } from '../host/report.ts'
import { say } from '../words/say.ts'
import type { Choice } from './choice.ts'
import { isPlainArgument } from './early/grub.ts'
import type { PlanFacts } from './plan.ts'
import { nextArguments } from './system.ts'

/** A line of somebody's file, as it stands there. */
interface FoundLine {
  readonly path: string
  readonly line: number
  readonly text: string
}

/** What was set up before Handover, by whether it can be taken out safely. */
export interface EarlierSetups {
  readonly lines: readonly FoundLine[]
  readonly arguments: readonly string[]
  /** What only a person can take out, or what is for other devices. */
  readonly left: readonly Setup[]
  /** One of the lines is part of the initramfs, which has to be built anew. */
  readonly inImage: boolean
}

const EDITABLE =
  /^\/etc\/(?:modprobe\.d\/|modules-load\.d\/|modules$|dracut\.conf(?:\.d\/|$)|udev\/rules\.d\/|driverctl\.d\/|initramfs-tools\/modules$)/
const IN_IMAGE = new Set<Setup['kind']>(['modprobe', 'modules-load', 'dracut', 'initramfs-tools'])
const ARGUMENT_KINDS = new Set<Setup['kind']>(['kernel-argument', 'bootloader'])
// The plan needs the first itself; the second decides the groups that it was made for.
const NEEDED = /^(?:intel_iommu=|pcie_acs_override=)/

/**
 * The set-ups of a report that are not Handover's own. A line can be taken out where its file is one of those that
 * are read line by line, it still reads as in the report, and it names no function that stays with this computer.
 */
export function earlierSetups(
  host: HostReport,
  choice: Choice,
  facts: PlanFacts,
  bindSet: ReadonlySet<string>,
): EarlierSetups {
  const lines: FoundLine[] = []
  const words = new Set<string>()
  const left: Setup[] = []
  let inImage = false
  const now = new Set([...host.boot.arguments, ...nextArguments(host)])
  for (const setup of host.setups.filter(isByHand)) {
    const isForOthers = setup.addresses.some((address) => !bindSet.has(address))
    if (ARGUMENT_KINDS.has(setup.kind)) {
      const stays = isForOthers || !now.has(setup.content) || !isPlainArgument(setup.content)
      if (stays) left.push(setup)
      else if (choice.setups === 'adopt' || !isNeeded(setup.content, choice)) words.add(setup.content)
      continue
    }
    const found = isForOthers ? undefined : linesOf(setup, facts)
    if (!found) left.push(setup)
    else {
      lines.push(...found)
      inImage ||= IN_IMAGE.has(setup.kind)
    }
  }
  return { lines: once(lines), arguments: [...words], left, inImage }
}

/** Not written by Handover, and not a mere switch of the IOMMU, which no set-up can do without. */
function isByHand({ effect }: Setup): boolean {
  return effect !== say('setup.ours')
}

function isNeeded(argument: string, choice: Choice): boolean {
  return NEEDED.test(argument) || (choice.identityDma && /^iommu=|^iommu\.passthrough=/.test(argument))
}

/** The physical lines of a set-up, with those that it is continued on; undefined where it cannot be edited. */
function linesOf({ kind, file, line, content }: Setup, facts: PlanFacts): FoundLine[] | undefined {
  const text = Object.hasOwn(facts.texts, file) ? facts.texts[file] : undefined
  if (line === null || text === undefined || !EDITABLE.test(file)) return undefined
  if (kind === 'dracut' && !isOnlyVfio(content)) return undefined
  const all = text.split('\n')
  const found: FoundLine[] = []
  const joins = kind !== 'modules-load' && kind !== 'driverctl'
  for (let index = line - 1; index < all.length; index += 1) {
    const raw = all[index] ?? ''
    found.push({ path: file, line: index + 1, text: raw })
    if (!joins || !raw.trim().endsWith('\\')) break
  }
  const parts = found.map((part) =>
    part.text
      .trim()
      .replace(joins ? /\\$/ : /$^/, '')
      .trim(),
  )
  const joined = parts.filter((part) => part !== '').join(' ')
  return shownAs(joined) === content ? found : undefined
}

/** How a report shows a line (src-main/inspect/setups/finding.ts). */
function shownAs(line: string): string {
  return printable(line.trim().replaceAll('\t', ' '), 300)
}

/** A line of dracut's may name more than VFIO, and the image may need the rest. */
function isOnlyVfio(line: string): boolean {
  const [, variable, value = ''] = /^([a-z_]+)\+?=["']?([^"'#]*)/.exec(line) ?? []
  if (variable === 'omit_drivers') return true
  const isDrivers = variable !== undefined && /^(?:force_drivers|add_drivers)$/.test(variable)
  const names = value.split(/\s+/).filter((name) => name !== '')
  return isDrivers && names.every((name) => /^(?:vfio|pci[-_]stub)/.test(name))
}

function once(lines: readonly FoundLine[]): FoundLine[] {
  const known = new Set<string>()
  return lines.filter(({ path, line }) => {
    const key = `${line} ${path}`
    return !known.has(key) && known.add(key)
  })
}
