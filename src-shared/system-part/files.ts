import { guardUnit, kernelInstallHook, recoverUnit } from '../plan/early/boot-units.ts'
import { atomicProgramFolder, bootProgramFolder, ownFiles, packagedHelper } from '../plan/own-files.ts'

/** A file of the system part that is no program of ours. */
interface SystemFile {
  readonly path: string
  readonly mode: number
  readonly text: string
}

/** Where the system part lies: all paths are real ones, as the helper follows no link. */
export interface SystemPlaces {
  /** Folder of the program. */
  readonly folder: string
  /** A folder on the PATH of everybody. */
  readonly bin: string
}

/** The places of a system; on Atomic desktops /usr/local is a link to /var/usrlocal. */
export function systemPlaces(isAtomic: boolean): SystemPlaces {
  return isAtomic
    ? { folder: atomicProgramFolder, bin: '/var/usrlocal/bin' }
    : { folder: bootProgramFolder, bin: '/usr/local/bin' }
}

/** The program of the system part that polkit and the units call. */
export function systemHelper({ folder }: SystemPlaces): string {
  return `${folder}/${nameOf(packagedHelper)}`
}

/**
 * What is installed beside the program: the same that a package brings, where an administrator's own files go, and so
 * before those of a package. `policy` are the polkit actions of the package.
 */
export function systemPartFiles(places: SystemPlaces, policy: string): readonly SystemFile[] {
  const helper = systemHelper(places)
  return [
    { path: ownFiles.guardUnit, mode: 0o644, text: guardUnit(helper) },
    { path: ownFiles.recoverUnit, mode: 0o644, text: recoverUnit(helper) },
    { path: ownFiles.kernelInstall, mode: 0o755, text: kernelInstallHook(helper) },
    { path: systemPolicy, mode: 0o644, text: policy.replaceAll(packagedHelper, helper) },
    { path: `${places.bin}/handoverctl`, mode: 0o755, text: commandLine(helper) },
  ]
}

/** Where polkit looks for actions that an administrator added. */
export const systemPolicy = '/etc/polkit-1/actions/org.gpuhandover.Handover.policy'

/** The first word that makes the one-file program the command line, under the name of the helper. */
export const COMMAND_WORD = 'handoverctl'

function commandLine(helper: string): string {
  return `#!/bin/sh\n# Written by Handover.\nexec ${helper} ${COMMAND_WORD} "$@"\n`
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
