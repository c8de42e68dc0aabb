import { groupBy } from '../host/group-by.ts'
import { say } from '../words/say.ts'
import { decodedLength } from './base64.ts'
import { changesArguments, changesImage, type Draft } from './draft.ts'
import { boundByAddress, vfioModules } from './early/images.ts'
import { fileOperations, programFolder } from './files.ts'
import type { Operation, OperationOf } from './operation.ts'
import { ownFiles, vbiosFolder } from './own-files.ts'
import { packagesFor, servicesFor } from './software.ts'

/** The steps of a plan, in the order in which they are taken; ids are unique. */
export function operationsOf(draft: Draft): Operation[] {
  const files = fileOperations(draft)
  return [
    ...snapshot(draft),
    ...software(draft),
    ...vbios(draft),
    ...setups(draft),
    ...files,
    ...bootProgram(draft, files.length > 0),
    ...image(draft),
    ...kernelArguments(draft),
  ]
}

function snapshot({ choice }: Draft): Operation[] {
  if (!choice.snapshot) return []
  return [{ id: 'snapshot', why: say('plan.why.snapshot'), kind: 'snapshot', tool: 'snapper' }]
}

function software({ host, choice, family }: Draft): Operation[] {
  if (!choice.software) return []
  const names = packagesFor(host, family)
  const units = servicesFor(host, family)
  return [
    ...(names.length > 0
      ? [{ id: 'packages', why: say('plan.why.packages'), kind: 'packages', names } as const]
      : []),
    ...(units.length > 0
      ? [{ id: 'services', why: say('plan.why.services'), kind: 'services', units } as const]
      : []),
  ]
}

function vbios({ choice, facts }: Draft): Operation[] {
  const card = choice.cards.find(({ address }) => address === choice.vbios?.card)
  if (!choice.vbios || !card || facts.vbiosSha256 === null) return []
  const name = `${card.vendor}-${card.device}-${card.address.replaceAll(':', '-')}.rom`
  return [
    {
      id: 'vbios',
      why: say('plan.why.vbios'),
      kind: 'vbios',
      path: `${vbiosFolder}/${name}`,
      sha256: facts.vbiosSha256,
      bytes: decodedLength(choice.vbios.rom),
    },
  ]
}

function setups({ choice, earlier }: Draft): Operation[] {
  const { lines, arguments: words } = earlier
  switch (choice.setups) {
    case 'leave':
      return []
    case 'adopt':
      if (lines.length + words.length === 0) return []
      return [
        {
          id: 'adopt',
          why: say('plan.why.adopt'),
          kind: 'adopt',
          lines: lines.map(({ path, line, text }) => ({ path, line, text })),
          arguments: [...words],
        },
      ]
    case 'remove':
      return [...groupBy(lines, ({ path }) => path)].map(([path, found], index) => ({
        id: `lines-${index + 1}`,
        why: say('plan.why.lines'),
        kind: 'lines',
        path,
        remove: found.map(({ line, text }) => ({ line, text })).sort((a, b) => a.line - b.line),
      }))
  }
}

function bootProgram(draft: Draft, needed: boolean): Operation[] {
  const folder = programFolder(draft)
  if (!needed || folder === undefined) return []
  return [{ id: 'boot-program', why: say('plan.why.boot-program'), kind: 'boot-program', folder }]
}

function image(draft: Draft): Operation[] {
  const { host, choice, family } = draft
  if (!changesImage(draft)) return []
  const tool: OperationOf<'initramfs'>['tool'] =
    family === 'atomic'
      ? 'rpm-ostree'
      : family === 'debian' && host.boot.initramfs === 'initramfs-tools'
        ? 'initramfs-tools'
        : 'dracut'
  const reserved = choice.mode === 'reserved'
  const byAddress = reserved && choice.bind === 'address'
  const files =
    tool === 'initramfs-tools'
      ? [
          ...(byAddress ? [ownFiles.table, ownFiles.script] : []),
          ...(reserved ? [ownFiles.initramfsScript] : []),
        ]
      : byAddress
        ? [...boundByAddress]
        : []
  return [
    {
      id: 'initramfs',
      why: say(reserved ? 'plan.why.initramfs' : 'plan.why.initramfs.cleaned'),
      kind: 'initramfs',
      tool,
      // A deployment has one kernel.
      kernels: family === 'atomic' ? 'default' : choice.kernels,
      files,
      modules: reserved ? [...vfioModules] : [],
    },
  ]
}

const HOW = { fedora: 'bls', atomic: 'deployment', debian: 'grub' } as const

function kernelArguments(draft: Draft): Operation[] {
  const { choice, family, title, change } = draft
  if (!changesArguments(draft)) return []
  const why = choice.mode === 'reserved' ? 'plan.why.arguments' : 'plan.why.arguments.on-demand'
  return [
    { id: 'arguments', why: say(why), kind: 'arguments', change },
    { id: 'way-back', why: say('plan.why.way-back'), kind: 'way-back', how: HOW[family], title },
    // GRUB of Debian shows its menu by its own settings.
    ...(family === 'debian'
      ? []
      : [{ id: 'menu-once', why: say('plan.why.menu-once'), kind: 'menu-once' } as const]),
  ]
}
