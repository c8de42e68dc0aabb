import type { Deviation } from '../../../src-shared/change/record.ts'
import { withArguments } from '../../../src-shared/plan/arguments.ts'
import type { ArgumentChange } from '../../../src-shared/plan/operation.ts'
import { kernelWord, ownFiles } from '../../../src-shared/plan/own-files.ts'
import type { Done, Work } from '../host.ts'
import { differences } from '../shared/differences.ts'
import { defaultArguments, withDefaultArguments } from '../shared/grub-defaults.ts'
import { deviation, done, doneUnless } from '../shared/say.ts'
import { carriesOurs, takeBack } from '../shared/take-back.ts'
import { runOrFail } from '../shared/tools.ts'
import { keepText } from '../shared/write.ts'
import { withCommandArguments, withoutScript } from './grub-cfg.ts'
import { MENU, menuOf, nameOf, readMenu, recoveryEntries, usualEntries, wayBackOf } from './menu.ts'

const DEFAULTS = '/etc/default/grub'
const VARIABLES = ['GRUB_CMDLINE_LINUX', 'GRUB_CMDLINE_LINUX_DEFAULT']

/** Makes GRUB's menu anew from the settings, which a file of ours is a part of, and reads it again. */
export async function makeMenu(change: ArgumentChange, work: Work): Promise<Done> {
  const edited = await dropFromDefaults(change, work)
  if (!edited.ok) return edited
  const ran = await runOrFail(work, 'update-grub', [])
  return ran.ok ? doneUnless(menuDeviations(change, work)) : ran
}

/** Every usual entry that is not as the change wants it, and every entry that should know nothing of it and does. */
export function menuDeviations(change: ArgumentChange, work: Work): readonly Deviation[] {
  const menu = readMenu(work)
  const usual = menu ? usualEntries(menu) : []
  if (!menu || usual.length === 0) return [deviation('menu-empty', MENU)]
  const before = argumentsBefore(work)
  return [
    ...usual.flatMap((entry) => differences(nameOf(entry), entry.linux.arguments, change)),
    ...recoveryEntries(menu)
      .filter((entry) => carriesOurs(entry.linux.arguments, change, before(entry.id)))
      .map((entry) => deviation('rescue-changed', nameOf(entry))),
  ]
}

/** What is wrong with our own entry. */
export function wayBackDeviations(work: Work): readonly Deviation[] {
  const menu = readMenu(work)
  const entry = menu && wayBackOf(menu)
  if (!entry) return [deviation('way-back-absent', MENU)]
  const change = changeOf(work)
  const tokens = entry.linux.arguments
  const ours = change !== undefined && carriesOurs(tokens, change, argumentsBefore(work)(undefined))
  const files = [entry.linux.file, ...(entry.initrd === undefined ? [] : [entry.initrd])]
  const there = files.every((path) => work.machine.files.stat(`/boot/${path.split('/').at(-1)}`))
  return [
    ...(ours || tokens.includes(kernelWord) ? [deviation('way-back-has-ours', MENU)] : []),
    ...(there ? [] : [deviation('way-back-dangles', MENU)]),
  ]
}

/** The menu with our part out of it: the arguments that we added and our own entry. */
export function menuWithoutOurs(change: ArgumentChange, now: string, work: Work): string {
  const before = argumentsBefore(work)
  let text = withoutScript(now, ownFiles.grubWayBack)
  const entries = usualEntries(menuOf(text) ?? { text, entries: [] })
  // From the last, so that places before it stay right.
  for (const { id, linux } of [...entries].reverse()) {
    text = withCommandArguments(text, linux, takeBack(linux.arguments, change, before(id)))
  }
  return text
}

/** Makes the menu anew where it still carries ours after all was reverted. */
export async function settleMenu(work: Work): Promise<readonly Deviation[]> {
  if (!menuCarriesOurs(work)) return []
  const ran = await runOrFail(work, 'update-grub', [])
  if (!ran.ok) return [{ ...ran.problem, place: MENU }]
  return menuCarriesOurs(work) ? [deviation('entry-keeps', MENU)] : []
}

function menuCarriesOurs(work: Work): boolean {
  const menu = readMenu(work)
  const change = changeOf(work)
  if (!menu || !change) return false
  const before = argumentsBefore(work)
  const carrying = usualEntries(menu).some(({ id, linux }) =>
    carriesOurs(linux.arguments, change, before(id)),
  )
  return carrying || wayBackOf(menu) !== undefined
}

/** What an entry's kernel was given before the change; for an entry that came since, what any was given. */
function argumentsBefore(work: Work): (id: string | undefined) => readonly string[] {
  const menu = menuOf(work.before(MENU))
  const usual = menu ? usualEntries(menu) : []
  const all = menu ? [...usual, ...recoveryEntries(menu)] : []
  return (id) => (all.find((entry) => entry.id === id) ?? usual[0])?.linux.arguments ?? []
}

function changeOf(work: Work): ArgumentChange | undefined {
  return work.plan.operations.find((one) => one.kind === 'arguments')?.change
}

/** Arguments of earlier set-ups go from the settings themselves once our own file is not there to leave them out. */
async function dropFromDefaults(change: ArgumentChange, work: Work): Promise<Done> {
  const now = work.machine.files.text(DEFAULTS)
  if (now === undefined || work.machine.files.stat(ownFiles.grubArguments)) return done
  let text = now
  for (const name of VARIABLES) {
    const tokens = defaultArguments(text, name)
    const left = tokens && withArguments(tokens, { set: [], extend: [], drop: change.drop })
    if (left) text = withDefaultArguments(text, name, left) ?? text
  }
  return keepText(work, DEFAULTS, text)
}
