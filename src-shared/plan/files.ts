import { say, type WordKey } from '../words/say.ts'
import type { Draft } from './draft.ts'
import { changesArguments, changesBoot } from './draft.ts'
import { bindScript } from './early/bind-script.ts'
import { bindUnit, bindWants } from './early/bind-units.ts'
import { bootCommand, bootWants, guardUnit, kernelInstallHook, recoverUnit } from './early/boot-units.ts'
import { grubArguments, grubWayBack } from './early/grub.ts'
import { dracutByAddress, dracutByIds, initramfsHook, initTopScript } from './early/images.ts'
import { bindTable } from './early/table.ts'
import { udevRules } from './early/udev-rules.ts'
import type { OperationOf } from './operation.ts'
import { atomicProgramFolder, bootProgramFolder, ownFiles } from './own-files.ts'
import { nextArguments } from './system.ts'

type FileOperation = OperationOf<'file'>
type Name = keyof typeof ownFiles

const PLAIN = 0o644
const PROGRAM = 0o755

/** The folder of the boot program's copy; undefined where a package brought it. */
export function programFolder({ facts, family }: Draft): string | undefined {
  if (facts.packaged) return undefined
  return family === 'atomic' ? atomicProgramFolder : bootProgramFolder
}

/** True where the first start after the change has to be confirmed. */
export function isGuarded({ choice }: Draft): boolean {
  return choice.mode === 'reserved' && choice.guardMinutes > 0
}

/** The files of ours that a plan writes, whole; none where nothing changes at the next start. */
export function fileOperations(draft: Draft): FileOperation[] {
  if (!changesBoot(draft)) return []
  return [...earlyFiles(draft), ...bootFiles(draft), ...debianFiles(draft)]
}

function earlyFiles({ host, choice, family, bindSet }: Draft): FileOperation[] {
  if (choice.mode !== 'reserved') return []
  const tools = family === 'debian' && host.boot.initramfs === 'initramfs-tools'
  const byAddress = choice.bind === 'address'
  return [
    ...(byAddress
      ? [
          file('table', PLAIN, bindTable(bindSet)),
          file('script', PROGRAM, bindScript),
          // initramfs-tools has no systemd in its image and calls the script itself.
          ...(tools ? [] : [file('unit', PLAIN, bindUnit), file('wants', PLAIN, bindWants)]),
          file('udev', PLAIN, udevRules(bindSet)),
        ]
      : []),
    ...(tools
      ? [
          file('initramfsHook', PROGRAM, initramfsHook(choice.bind)),
          file('initramfsScript', PROGRAM, initTopScript(choice.bind)),
        ]
      : family === 'atomic'
        ? []
        : [file('dracut', PLAIN, byAddress ? dracutByAddress : dracutByIds)]),
  ]
}

function bootFiles(draft: Draft): FileOperation[] {
  const guarded = isGuarded(draft)
  const wants = file(
    'bootWants',
    PLAIN,
    bootWants(guarded ? [ownFiles.guardUnit, ownFiles.recoverUnit] : [ownFiles.recoverUnit]),
  )
  const folder = programFolder(draft)
  // A package brought units and hook as well, which nothing calls until this file wants them.
  if (folder === undefined) return [wants]
  const command = bootCommand(folder)
  return [
    ...(guarded ? [file('guardUnit', PLAIN, guardUnit(command))] : []),
    file('recoverUnit', PLAIN, recoverUnit(command)),
    wants,
    ...(draft.family === 'fedora' && changesArguments(draft)
      ? [file('kernelInstall', PROGRAM, kernelInstallHook(command))]
      : []),
  ]
}

function debianFiles(draft: Draft): FileOperation[] {
  if (draft.family !== 'debian' || !changesArguments(draft)) return []
  return [
    file('grubArguments', PLAIN, grubArguments(nextArguments(draft.host), draft.change)),
    file('grubWayBack', PROGRAM, grubWayBack(draft.title)),
  ]
}

const WHY: Readonly<Record<Name, WordKey>> = {
  table: 'plan.why.table',
  script: 'plan.why.script',
  unit: 'plan.why.unit',
  wants: 'plan.why.wants',
  udev: 'plan.why.udev',
  dracut: 'plan.why.dracut',
  initramfsHook: 'plan.why.initramfs-hook',
  initramfsScript: 'plan.why.initramfs-script',
  guardUnit: 'plan.why.guard-unit',
  recoverUnit: 'plan.why.recover-unit',
  bootWants: 'plan.why.boot-wants',
  kernelInstall: 'plan.why.kernel-install',
  grubArguments: 'plan.why.grub-arguments',
  grubWayBack: 'plan.why.grub-way-back',
}

function file(name: Name, mode: number, text: string): FileOperation {
  return { id: `file-${name}`, why: say(WHY[name]), kind: 'file', path: ownFiles[name], mode, text }
}
