import { keyOf, withArguments } from '../arguments.ts'
import type { ArgumentChange, Operation, OperationOf } from '../operation.ts'
import type { Family, Plan } from '../plan.ts'
import { grubbyWords, packageWords, regenerateWords, snapshotWords } from './command-words.ts'
import { shellLine } from './shell-words.ts'

/** The exact commands of an operation, each as one shell line; KERNEL stands for the release of each kernel. */
export function commandsOf(
  operation: Operation,
  plan: Plan,
  arguments_: readonly string[] | undefined,
): string[] {
  switch (operation.kind) {
    case 'snapshot':
      return [shellLine(...snapshotWords)]
    case 'packages':
      return [shellLine(...packageWords(plan.family), ...operation.names)]
    case 'services':
      return [shellLine('systemctl', 'enable', '--now', ...operation.units)]
    case 'initramfs':
      return imageCommands(operation, plan.family)
    case 'arguments':
      return argumentCommands(operation.change, plan.family, arguments_)
    case 'way-back':
      return operation.how === 'deployment' ? [shellLine('ostree', 'admin', 'pin', 'booted')] : []
    case 'menu-once':
      return [shellLine('grub2-editenv', '-', 'set', 'menu_show_once=1')]
    case 'file':
    case 'vbios':
    case 'lines':
    case 'adopt':
    case 'boot-program':
      return []
  }
}

function imageCommands({ tool, files, modules }: OperationOf<'initramfs'>, family: Family): string[] {
  if (tool === 'rpm-ostree')
    return [
      ...(files.length > 0
        ? [shellLine('rpm-ostree', 'initramfs-etc', ...files.map((file) => `--track=${file}`))]
        : []),
      ...(modules.length > 0 ? [shellLine(...regenerateWords(modules))] : []),
    ]
  const image = family === 'debian' ? 'initrd.img-KERNEL' : 'initramfs-KERNEL.img'
  const part = `/boot/.gpu-handover-${image}`
  return [
    tool === 'dracut'
      ? shellLine('dracut', '--force', '--kver', 'KERNEL', part)
      : shellLine('mkinitramfs', '-o', part, 'KERNEL'),
    shellLine(tool === 'dracut' ? 'lsinitrd' : 'lsinitramfs', part),
    shellLine('mv', part, `/boot/${image}`),
  ]
}

function argumentCommands(
  change: ArgumentChange,
  family: Family,
  tokens: readonly string[] | undefined,
): string[] {
  if (family === 'debian') return [shellLine('update-grub')]
  if (family === 'fedora') {
    const words = grubbyWords(change, tokens)
    return words.length === 0 ? [] : [shellLine('grubby', '--update-kernel=ALL', ...words)]
  }
  const added = [...change.set, ...extended(change, tokens ?? [])]
  const gone = [...change.drop, ...replaced(change, tokens ?? [])]
  return [
    shellLine(
      ...['rpm-ostree', 'kargs'],
      ...gone.map((token) => `--delete-if-present=${token}`),
      ...added.map((token) => `--append-if-missing=${token}`),
    ),
  ]
}

function extended({ extend }: ArgumentChange, tokens: readonly string[]): string[] {
  const after = withArguments(tokens, { set: [], extend, drop: [] })
  return after.filter((token) => extend.some(({ key }) => keyOf(token) === key))
}

function replaced(change: ArgumentChange, tokens: readonly string[]): string[] {
  const after = withArguments(tokens, change)
  return tokens.filter((token) => !after.includes(token) && !change.drop.includes(token))
}
