import type { Deviation } from '../../../src-shared/change/record.ts'
import { wayBackId } from '../../../src-shared/plan/early/grub.ts'
import type { Operation, OperationOf } from '../../../src-shared/plan/operation.ts'
import type { Done, Host, Work } from '../host.ts'
import { dracut } from '../shared/dracut.ts'
import { grub } from '../shared/grub.ts'
import type { ImageTool } from '../shared/images.ts'
import { checkImages, cleanImages, imagePaths, makeImages } from '../shared/initramfs.ts'
import { dropNotes } from '../shared/notes.ts'
import { installPackages, type PackageTool, packageDeviations } from '../shared/packages.ts'
import { onceEntry, startAsUsual, startOnce } from '../shared/pause.ts'
import { done, doneUnless, failed } from '../shared/say.ts'
import { disableServices, enableServices, serviceDeviations } from '../shared/services.ts'
import { takeSnapshot } from '../shared/snapshot.ts'
import { runOrFail, runQuiet } from '../shared/tools.ts'
import { makeMenu, menuDeviations, menuWithoutOurs, settleMenu, wayBackDeviations } from './arguments.ts'
import { asInImage, initramfsTools } from './initramfs-tools.ts'
import { imagesOf, MENU, readMenu } from './menu.ts'

const APT: PackageTool = {
  install: 'apt-get',
  // Nobody is asked about a configuration file that was edited: it stays.
  words: ['install', '-y', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold'],
  async isInstalled(work, name) {
    const result = await runQuiet(work, 'dpkg-query', ['-W', `-f=\${Status}`, name])
    return result.output.trim() === 'install ok installed'
  },
}

/** Debian and Ubuntu with GRUB: update-grub, initramfs-tools or dracut, apt. */
export const debian: Host = {
  family: 'debian',

  touches(operation, work) {
    return Promise.resolve(touched(operation, work))
  },

  perform(operation, work) {
    switch (operation.kind) {
      case 'snapshot':
        return takeSnapshot(work)
      case 'packages':
        return installPackages(operation.names, work, APT)
      case 'services':
        return enableServices(operation, work)
      case 'initramfs':
        return makeImages(asMade(operation), work, toolOf(operation), imagesOf(work, operation.kernels))
      case 'arguments':
        return makeMenu(operation.change, work)
      case 'way-back':
        return showWayBack(work)
      default:
        return Promise.resolve(done)
    }
  },

  async readBack(operation, work): Promise<readonly Deviation[]> {
    switch (operation.kind) {
      case 'packages':
        return packageDeviations(operation.names, work, APT)
      case 'services':
        return serviceDeviations(operation, work)
      case 'initramfs':
        return checkImages(asMade(operation), work, toolOf(operation), imagesOf(work, operation.kernels))
      case 'arguments':
        return menuDeviations(operation.change, work)
      case 'way-back':
        return wayBackDeviations(work)
      default:
        return []
    }
  },

  withoutOurs(operation, path, now, work) {
    const change = work.plan.operations.find((one) => one.kind === 'arguments')?.change
    const menu = operation.kind === 'arguments' || operation.kind === 'way-back'
    return menu && change && path === MENU ? menuWithoutOurs(change, now, work) : undefined
  },

  revert(operation, work) {
    if (operation.kind === 'services') return disableServices(operation, work)
    return operation.kind === 'way-back' ? pauseOff(work) : Promise.resolve(done)
  },

  async settle(work, since) {
    dropNotes(work)
    const found = [...(await settleMenu(work))]
    for (const operation of work.plan.operations) {
      if (operation.kind !== 'initramfs') continue
      const images = imagesOf(work, 'all')
      found.push(...(await cleanImages(asMade(operation), work, toolOf(operation), images, since)))
    }
    return found
  },

  pause(on, work) {
    return on ? pauseOn(work) : pauseOff(work)
  },

  isPaused(work) {
    return onceEntry(work, grub) === wayBackId
  },

  refreshWayBack(work) {
    const made = work.plan.operations.some(({ kind }) => kind === 'way-back')
    return made ? showWayBack(work) : Promise.resolve(done)
  },
}

function touched(operation: Operation, work: Work): readonly string[] {
  switch (operation.kind) {
    case 'initramfs':
      return imagePaths(imagesOf(work, operation.kernels))
    case 'arguments':
    case 'way-back':
      return [MENU, `${MENU}.new`]
    default:
      return []
  }
}

function toolOf({ tool }: OperationOf<'initramfs'>): ImageTool {
  return tool === 'initramfs-tools' ? initramfsTools : dracut
}

function asMade(operation: OperationOf<'initramfs'>): OperationOf<'initramfs'> {
  return operation.tool === 'initramfs-tools' ? asInImage(operation) : operation
}

/** Our script in /etc/grub.d writes the entry at each update-grub; the one for the arguments has done it already. */
async function showWayBack(work: Work): Promise<Done> {
  if (wayBackDeviations(work).length === 0) return done
  const ran = await runOrFail(work, 'update-grub', [])
  return ran.ok ? doneUnless(wayBackDeviations(work)) : ran
}

/** next_entry counts whatever GRUB_DEFAULT says (util/grub.d/00_header.in), if the menu was made by grub-mkconfig. */
async function pauseOn(work: Work): Promise<Done> {
  const menu = readMenu(work)
  if (!menu?.text.includes('next_entry')) return failed('pause-unread', { place: MENU })
  const [wrong] = wayBackDeviations(work)
  if (wrong?.code === 'way-back-has-ours') return failed('pause-has-word', { entry: wayBackId })
  return wrong ? failed('pause-no-entry') : startOnce(work, grub, wayBackId)
}

function pauseOff(work: Work): Promise<Done> {
  return startAsUsual(work, grub, (entry) => entry === wayBackId)
}
