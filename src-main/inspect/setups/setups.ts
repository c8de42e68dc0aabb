import type { Setup } from '../../../src-shared/host/report.ts'
import type { Device } from '../../../src-shared/host/report-device.ts'
import type { Root } from '../root/root.ts'
import { dracutSetups } from './dracut.ts'
import { driverctlSetups } from './driverctl.ts'
import { functionIndex } from './functions.ts'
import { initramfsSetups } from './initramfs.ts'
import { kernelArgumentSetups } from './kernel-arguments.ts'
import { hookSetups } from './libvirt-hooks.ts'
import { modprobeSetups } from './modprobe.ts'
import { modulesLoadSetups } from './modules-load.ts'
import { supergfxSetups } from './supergfxctl.ts'
import { udevSetups } from './udev.ts'

/** What has been read already and tells which functions a set-up means. */
export interface SetupContext {
  readonly devices: readonly Device[]
  /** Kernel arguments of this start. */
  readonly arguments: readonly string[]
  /** The files in /usr are those of an image that nobody edits by hand. */
  readonly atomic: boolean
}

// More than any machine has; a made-up file of a hundred thousand lines stays bearable so.
const MOST = 1000

/**
 * Everything on a machine that gives functions to VMs or prepares it, made by hand, by a guide or by another
 * tool: each with file, line and what it does. What NVIDIA's packages set up for their own driver is none.
 */
export function readSetups(root: Root, { devices, arguments: running, atomic }: SetupContext): Setup[] {
  const functions = functionIndex(devices)
  return [
    ...kernelArgumentSetups(root, functions, running),
    ...modprobeSetups(root, functions),
    ...modulesLoadSetups(root),
    ...dracutSetups(root, functions, atomic),
    ...initramfsSetups(root, functions),
    ...udevSetups(root, functions),
    ...driverctlSetups(root, functions),
    ...hookSetups(root, functions),
    ...supergfxSetups(root),
  ].slice(0, MOST)
}
