import type { Setup } from '../../../src-shared/host/report.ts'
import type { WordKey } from '../../../src-shared/words/say.ts'
import type { Root } from '../root/root.ts'
import { isHostDriver, isOustedByNvidia, isVfio } from './drivers.ts'
import { namesIn } from './drop-ins.ts'
import { setupOf } from './finding.ts'
import type { FunctionIndex } from './functions.ts'
import { codeLines, SHELL_LINES } from './lines.ts'

const HOOKS = '/etc/libvirt/hooks'
const DROP_INS = `${HOOKS}/qemu.d`
// Guides put scripts in qemu.d/VM/prepare/begin: three levels; a link back up ends here as well.
const DEEPEST = 4
const MOST_FILES = 200

/** What a line of a hook does, the most telling first: a line counts for the first that fits. */
const DOINGS: readonly (readonly [WordKey, (line: string, words: readonly string[]) => boolean])[] = [
  ['setup.hook.framebuffer', (line) => /efi-framebuffer|simple-framebuffer|vtconsole|\bvtcon\d/.test(line)],
  ['setup.hook.libvirt', (line) => /\bnodedev-(?:detach|dettach|reattach)\b/.test(line)],
  ['setup.hook.vfio-remove', (_, words) => unloads(words) && words.some(isVfio)],
  ['setup.hook.driver-remove', (_, words) => unloads(words) && words.some(isCardDriver)],
  ['setup.hook.vfio-load', (_, words) => words.some(isModprobe) && words.some(isVfio)],
  [
    'setup.hook.rebind',
    (line) => /driver_override|\/new_id\b|\/remove_id\b|\/(?:un)?bind\b|\bdriverctl\b/.test(line),
  ],
  [
    'setup.hook.desktop',
    (line) => /\b(?:display-manager|gdm3?|sddm|lightdm|plasmalogin|multi-user\.target)\b/.test(line),
  ],
]
const isModprobe = (word: string) => /^(?:\/.*\/)?modprobe$/.test(word)
const isCardDriver = (word: string) => isHostDriver(word) || isOustedByNvidia(word)
const unloads = (words: readonly string[]) =>
  words.includes('rmmod') ||
  (words.some(isModprobe) && words.some((word) => /^-(?:[a-z]*r|-remove$)/.test(word)))
const COPY = /(?:~|\.(?:bak|backup|old|orig|save|rpmsave|rpmnew|disabled|\d+))$/

/**
 * Scripts that libvirt runs when a VM starts or stops and that move a card, one entry for each kind of thing a
 * script does, at its first line. Hooks for other purposes are left out.
 */
export function hookSetups(root: Root, functions: FunctionIndex): Setup[] {
  const names = namesIn(root, HOOKS)
  const files = names.includes('qemu') ? [`${HOOKS}/qemu`] : []
  if (names.includes('qemu.d')) collectFiles(root, DROP_INS, 1, files)
  return files.flatMap((file) => hookFile(file, root.text(file) ?? '', functions))
}

/** The same for one script. */
function hookFile(file: string, text: string, functions: FunctionIndex): Setup[] {
  const first = new Map<WordKey, { readonly number: number; readonly text: string }>()
  for (const line of codeLines(text, SHELL_LINES)) {
    const words = line.text.split(/[^\w./-]+/)
    const effect = DOINGS.find(([, does]) => does(line.text, words))?.[0]
    if (effect !== undefined && !first.has(effect)) first.set(effect, line)
  }
  // Scripts name the functions in variables at their head, so the whole text counts for each of its lines.
  const addresses = first.size > 0 ? functions.named(text) : []
  const inDropIns = file.startsWith(`${DROP_INS}/`) && !file.slice(DROP_INS.length + 1).includes('/')
  const isCopy = inDropIns && COPY.test(file)
  return [...first].map(([effect, line]) =>
    setupOf(
      { kind: 'libvirt-hook', file, line: line.number, content: line.text },
      { effect: isCopy ? 'setup.hook.copy' : effect, addresses },
    ),
  )
}

function collectFiles(root: Root, folder: string, depth: number, files: string[]): void {
  for (const name of namesIn(root, folder)) {
    const path = `${folder}/${name}`
    const kind = root.kindOf(root.resolve(path) ?? path)
    if (files.length >= MOST_FILES) return
    if (kind === 'file') files.push(path)
    else if (kind === 'folder' && depth < DEEPEST) collectFiles(root, path, depth + 1, files)
  }
}
