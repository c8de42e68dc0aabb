import type { Deviation } from '../../../src-shared/change/record.ts'
import type { Operation } from '../../../src-shared/plan/operation.ts'
import { kernelWord } from '../../../src-shared/plan/own-files.ts'
import type { Done, Host, Work } from '../host.ts'
import { dracut } from '../shared/dracut.ts'
import { environmentPath, grub2 } from '../shared/grub.ts'
import { checkImages, imagePaths, makeImages } from '../shared/initramfs.ts'
import { showMenuOnce } from '../shared/menu-once.ts'
import { installPackages, isRpmInstalled, type PackageTool, packageDeviations } from '../shared/packages.ts'
import { onceEntry, startAsUsual, startOnce } from '../shared/pause.ts'
import { done, failed, written } from '../shared/say.ts'
import { disableServices, enableServices, serviceDeviations } from '../shared/services.ts'
import { takeSnapshot } from '../shared/snapshot.ts'
import { changeArguments } from './arguments.ts'
import { argumentDeviations } from './arguments-check.ts'
import { wayBackId, wayBackPath } from './entries.ts'
import { entryArguments } from './entry.ts'
import { imagesOf } from './images.ts'
import { placePaths } from './places.ts'
import { settleFedora } from './settle.ts'
import { refresh, wayBackDeviations, writeWayBack } from './way-back.ts'
import { withoutOursFedora } from './without-ours.ts'

const DNF: PackageTool = {
  install: 'dnf',
  words: ['install', '-y', '--setopt=install_weak_deps=False'],
  isInstalled: isRpmInstalled,
}

/** Fedora with GRUB and boot loader specification entries: grubby, dracut, dnf. */
export const fedora: Host = {
  family: 'fedora',

  touches(operation, work) {
    return Promise.resolve(touched(operation, work))
  },

  perform(operation, work) {
    switch (operation.kind) {
      case 'snapshot':
        return takeSnapshot(work)
      case 'packages':
        return installPackages(operation.names, work, DNF)
      case 'services':
        return enableServices(operation, work)
      case 'initramfs':
        return makeImages(operation, work, dracut, imagesOf(work, operation.kernels))
      case 'arguments':
        return changeArguments(operation.change, work)
      case 'way-back':
        return writeWayBack(operation, work)
      case 'menu-once':
        return showMenuOnce(work)
      default:
        return Promise.resolve(done)
    }
  },

  readBack(operation, work): Promise<readonly Deviation[]> {
    switch (operation.kind) {
      case 'packages':
        return packageDeviations(operation.names, work, DNF)
      case 'services':
        return serviceDeviations(operation, work)
      case 'initramfs':
        return checkImages(operation, work, dracut, imagesOf(work, operation.kernels))
      case 'arguments':
        return argumentDeviations(operation.change, work)
      case 'way-back':
        return wayBackDeviations(work)
      default:
        // A snapshot and the menu were read when they were made; the next start uses the latter up.
        return Promise.resolve([])
    }
  },

  withoutOurs: withoutOursFedora,

  revert(operation, work) {
    if (operation.kind === 'services') return disableServices(operation, work)
    return operation.kind === 'way-back' ? removeWayBack(work) : Promise.resolve(done)
  },

  settle: settleFedora,

  pause(on, work) {
    return on ? pauseOn(work) : startAsUsual(work, grub2, (entry) => entry === wayBackId(work))
  },

  isPaused(work) {
    const entry = onceEntry(work, grub2)
    return entry !== undefined && entry === wayBackId(work)
  },

  refreshWayBack(work) {
    const operation = work.plan.operations.find((one) => one.kind === 'way-back')
    return operation ? refresh(operation, work) : Promise.resolve(done)
  },
}

function touched(operation: Operation, work: Work): readonly string[] {
  switch (operation.kind) {
    case 'initramfs':
      return imagePaths(imagesOf(work, operation.kernels))
    case 'arguments':
      return placePaths(work)
    case 'way-back':
      return [wayBackPath(work) ?? []].flat()
    case 'menu-once':
      return [environmentPath(work, grub2)]
    default:
      return []
  }
}

/** The entry is ours whole; whoever changed it since would find it gone with the change that it undoes. */
async function removeWayBack(work: Work): Promise<Done> {
  const path = wayBackPath(work)
  const usual = await startAsUsual(work, grub2, (entry) => entry === wayBackId(work))
  if (!usual.ok || path === undefined || !work.machine.files.stat(path)) return usual
  return written(work.machine.files.remove(path))
}

function pauseOn(work: Work): Promise<Done> {
  const path = wayBackPath(work)
  const id = wayBackId(work)
  const text = path === undefined ? undefined : work.machine.files.text(path)
  if (id === undefined || text === undefined) return Promise.resolve(failed('pause-no-entry'))
  if (entryArguments(text).includes(kernelWord))
    return Promise.resolve(failed('pause-has-word', { entry: id }))
  return startOnce(work, grub2, id)
}
