import { printable } from '../../host/printable.ts'
import { say } from '../../words/say.ts'
import type { Operation } from '../operation.ts'

const LONGEST = 2048

/** What an operation does, in a few words for a person. */
export function stepTitle(operation: Operation): string {
  switch (operation.kind) {
    case 'packages':
      return listed('step.packages.title', operation.names)
    case 'services':
      return listed('step.services.title', operation.units)
    case 'file':
    case 'vbios':
      return say(`step.${operation.kind}.title`, { path: shown(operation.path) })
    case 'lines':
      return say('step.lines.title', { count: operation.remove.length, path: shown(operation.path) })
    case 'boot-program':
      return say('step.boot-program.title', { folder: shown(operation.folder) })
    case 'initramfs':
      return say(`step.initramfs.title.${operation.tool === 'rpm-ostree' ? 'rpm-ostree' : operation.kernels}`)
    case 'way-back':
      return operation.how === 'deployment'
        ? say('step.way-back.title.deployment')
        : say('step.way-back.title', { title: shown(operation.title) })
    case 'snapshot':
    case 'adopt':
    case 'arguments':
    case 'menu-once':
      return say(`step.${operation.kind}.title`)
  }
}

/** The operation in the other direction, in one sentence. `wasThere`: its file existed before. */
export function stepUndo(operation: Operation, wasThere: boolean): string {
  switch (operation.kind) {
    case 'file':
      return say(wasThere ? 'step.file.undo.there' : 'step.file.undo')
    case 'initramfs':
      return say(operation.tool === 'rpm-ostree' ? 'step.initramfs.undo.rpm-ostree' : 'step.initramfs.undo')
    case 'way-back':
      return say(operation.how === 'deployment' ? 'step.way-back.undo.deployment' : 'step.way-back.undo')
    case 'snapshot':
    case 'packages':
    case 'services':
    case 'vbios':
    case 'lines':
    case 'adopt':
    case 'boot-program':
    case 'arguments':
    case 'menu-once':
      return say(`step.${operation.kind}.undo`)
  }
}

function listed(key: 'step.packages.title' | 'step.services.title', names: readonly string[]): string {
  return say(key, { count: names.length, names: names.map(shown).join(', ') })
}

function shown(text: string): string {
  return printable(text, LONGEST)
}
