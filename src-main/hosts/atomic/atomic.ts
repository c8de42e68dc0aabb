import type { Deviation } from '../../../src-shared/change/record.ts'
import { kernelWord } from '../../../src-shared/plan/own-files.ts'
import type { Done, Host } from '../host.ts'
import { environmentPath, grub2 } from '../shared/grub.ts'
import { showMenuOnce, withoutMenuOnce } from '../shared/menu-once.ts'
import { dropNotes } from '../shared/notes.ts'
import { installPackages, type PackageTool, packageDeviations } from '../shared/packages.ts'
import { onceEntry, startAsUsual } from '../shared/pause.ts'
import { deviation, done } from '../shared/say.ts'
import { disableServices, enableServices, serviceDeviations } from '../shared/services.ts'
import { takeSnapshot } from '../shared/snapshot.ts'
import { runQuiet } from '../shared/tools.ts'
import { changeKargs, kargDeviations, revertKargs } from './arguments.ts'
import { enableInitramfs, initramfsDeviations, revertInitramfs } from './initramfs.ts'
import { readKargs } from './kargs.ts'
import { isOstreeEntry, pauseOnce } from './pause.ts'
import { noteDeployments } from './pending.ts'
import { nextDeployment } from './status.ts'
import { pinBooted, unpin, wayBackDeviations } from './way-back.ts'

const LAYER: PackageTool = {
  install: 'rpm-ostree',
  words: ['install', '--idempotent', '--allow-inactive'],
  // What is layered is in the database of rpm only after the restart.
  async isInstalled(work, name) {
    const layered = (await nextDeployment(work))?.packages ?? []
    if (layered.includes(name)) return true
    const result = await runQuiet(work, 'rpm', ['-q', '--whatprovides', name])
    return !result.missing && result.code === 0
  },
}

/** Fedora's ostree desktops: rpm-ostree makes a new deployment, and the one that runs stays as it is. */
export const atomic: Host = {
  family: 'atomic',

  touches(operation, work) {
    return Promise.resolve(operation.kind === 'menu-once' ? [environmentPath(work, grub2)] : [])
  },

  async perform(operation, work): Promise<Done> {
    switch (operation.kind) {
      case 'snapshot':
        return takeSnapshot(work)
      case 'services':
        return enableServices(operation, work)
      case 'packages':
      case 'initramfs':
      case 'arguments': {
        const noted = await noteDeployments(operation, work)
        if (!noted.ok) return noted
        if (operation.kind === 'packages') return installPackages(operation.names, work, LAYER)
        return operation.kind === 'initramfs'
          ? enableInitramfs(operation, work)
          : changeKargs(operation, work)
      }
      case 'way-back':
        return pinBooted(operation, work)
      case 'menu-once':
        return showMenuOnce(work)
      default:
        return done
    }
  },

  async readBack(operation, work): Promise<readonly Deviation[]> {
    switch (operation.kind) {
      case 'packages':
        return packageDeviations(operation.names, work, LAYER)
      case 'services':
        return serviceDeviations(operation, work)
      case 'initramfs':
        return initramfsDeviations(operation, work)
      case 'arguments':
        return kargDeviations(operation.change, work)
      case 'way-back':
        return wayBackDeviations(operation, work)
      default:
        return []
    }
  },

  withoutOurs(operation, path, now, work) {
    return operation.kind === 'menu-once' ? withoutMenuOnce(path, now, work) : undefined
  },

  async revert(operation, work): Promise<Done> {
    switch (operation.kind) {
      case 'services':
        return disableServices(operation, work)
      case 'initramfs':
        return revertInitramfs(operation, work)
      case 'arguments':
        return revertKargs(operation, work)
      case 'way-back': {
        const usual = await startAsUsual(work, grub2, isOstreeEntry)
        return usual.ok ? unpin(operation, work) : usual
      }
      default:
        return done
    }
  },

  async settle(work): Promise<readonly Deviation[]> {
    dropNotes(work)
    const kargs = await readKargs(work)
    return kargs?.includes(kernelWord) ? [deviation('entry-keeps', 'rpm-ostree kargs')] : []
  },

  pause(on, work) {
    return on ? pauseOnce(work) : startAsUsual(work, grub2, isOstreeEntry)
  },

  isPaused(work) {
    const entry = onceEntry(work, grub2)
    return entry !== undefined && isOstreeEntry(entry)
  },

  /** Deployments bring their own kernel; the pin keeps the one that is the way back. */
  refreshWayBack() {
    return Promise.resolve(done)
  },
}
