import type { Deviation } from '../../../src-shared/change/record.ts'
import type { ArgumentChange, OperationOf } from '../../../src-shared/plan/operation.ts'
import { kernelWord } from '../../../src-shared/plan/own-files.ts'
import type { Done, Work } from '../host.ts'
import { environmentPath, grub2 } from '../shared/grub.ts'
import { environmentValue } from '../shared/grub-environment.ts'
import { wrongLabels } from '../shared/labels.ts'
import { deviation, done, doneUnless, failed } from '../shared/say.ts'
import { carriesOurs, takeBack } from '../shared/take-back.ts'
import { writeText } from '../shared/write.ts'
import { defaultEntry, effectiveArguments, initrdOf, kernelOf, kerneloptsOf, wayBackPath } from './entries.ts'
import { type BootEntry, entryArguments, fieldOf, withEntryArguments } from './entry.ts'
import { compareIds } from './order.ts'
import { argumentsBefore } from './places.ts'

// What decides how GRUB starts an entry and who may; the kernel arguments are our own.
const COPIED = ['version', 'linux', 'initrd', 'devicetree', 'grub_users', 'grub_arg', 'grub_class']

/** Writes the boot entry with the arguments from before, for the kernel that starts by default. */
export async function writeWayBack(operation: OperationOf<'way-back'>, work: Work): Promise<Done> {
  const path = wayBackPath(work)
  const entry = defaultEntry(work)
  if (path === undefined) return failed('no-machine-id', { place: '/etc/machine-id' })
  if (!entry) return failed('no-entries')
  const saved = environmentValue(work, grub2, 'saved_entry')
  const text = wayBackText(operation.title, entry, optionsBefore(work, entry))
  const result = await writeText(work, path, text, 0o644)
  if (!result.ok) return result
  if (environmentValue(work, grub2, 'saved_entry') !== saved) return failed('saved-entry-changed')
  return doneUnless(await wayBackDeviations(work))
}

/** What is wrong with the way back as it lies there. */
export async function wayBackDeviations(work: Work): Promise<readonly Deviation[]> {
  const path = wayBackPath(work)
  const text = path === undefined ? undefined : work.machine.files.text(path)
  if (path === undefined || text === undefined) return [deviation('way-back-absent', path ?? '/boot/loader')]
  const entry = { path, id: '', text, modified: 0 }
  const first = defaultEntry(work)
  const id = path.split('/').at(-1) ?? ''
  return [
    ...(startsWithOurs(work, text) ? [deviation('way-back-has-ours', path)] : []),
    ...(isThere(work, entry) ? [] : [deviation('way-back-dangles', path)]),
    ...(first && compareIds(id, first.id) >= 0 ? [deviation('way-back-first', path)] : []),
    ...(await wrongLabels(work, [path])),
  ]
}

/**
 * Keeps the entry right after kernels came or went: it is made anew where its kernel or itself is gone, and loses
 * what another program has put into it (grub2-mkconfig rewrites the arguments of every entry).
 */
export async function refresh(operation: OperationOf<'way-back'>, work: Work): Promise<Done> {
  const path = wayBackPath(work)
  const first = defaultEntry(work)
  if (path === undefined || !first) return done
  const now = work.machine.files.text(path)
  const options = now === undefined ? optionsBefore(work, first) : clean(work, entryArguments(now))
  const entry = { path, id: '', text: now ?? '', modified: 0 }
  const text =
    now !== undefined && isThere(work, entry)
      ? withEntryArguments(now, options)
      : wayBackText(operation.title, first, options)
  if (text !== undefined && text !== now) {
    const result = await writeText(work, path, text, 0o644)
    if (!result.ok) return result
  }
  return doneUnless(await wayBackDeviations(work))
}

function wayBackText(title: string, entry: BootEntry, options: readonly string[]): string {
  const copied = COPIED.flatMap((key) => {
    const value = fieldOf(entry.text, key)
    return value === undefined ? [] : [`${key} ${value}`]
  })
  return `${[`title ${title}`, ...copied, `options ${options.join(' ')}`].join('\n')}\n`
}

/** The arguments that an entry had before the change. */
function optionsBefore(work: Work, entry: BootEntry): string[] {
  const environment = work.before(environmentPath(work, grub2))
  const before = work.before(entry.path)
  if (before === undefined) return clean(work, entryArguments(entry.text))
  const kernelopts = kerneloptsOf(environment ?? work.machine.files.text(environmentPath(work, grub2)))
  return clean(work, effectiveArguments(entryArguments(before), kernelopts ?? []))
}

/** Arguments without any of ours; those of the environment block are written out, as that block has ours now. */
function clean(work: Work, tokens: readonly string[]): string[] {
  const kernelopts = kerneloptsOf(work.machine.files.text(environmentPath(work, grub2))) ?? []
  const whole = effectiveArguments(tokens, kernelopts)
  const change = changeOf(work)
  const result = change ? takeBack(whole, change, argumentsBefore(work)) : whole
  return result.filter((token) => token !== kernelWord)
}

function startsWithOurs(work: Work, text: string): boolean {
  const kernelopts = kerneloptsOf(work.machine.files.text(environmentPath(work, grub2))) ?? []
  const tokens = effectiveArguments(entryArguments(text), kernelopts)
  const change = changeOf(work)
  const ours = change !== undefined && carriesOurs(tokens, change, argumentsBefore(work))
  return ours || tokens.includes(kernelWord)
}

function changeOf(work: Work): ArgumentChange | undefined {
  return work.plan.operations.find((one) => one.kind === 'arguments')?.change
}

function isThere(work: Work, entry: BootEntry): boolean {
  const kernel = kernelOf(entry)
  const image = initrdOf(entry)
  const { files } = work.machine
  const linux = kernel !== undefined && files.stat(`/boot/vmlinuz-${kernel}`)?.kind === 'file'
  return linux && (image === undefined || files.stat(image)?.kind === 'file')
}
