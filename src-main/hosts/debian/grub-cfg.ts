import { editTokens, tokensOf } from '../shared/tokens.ts'

/** An entry of GRUB's menu, as grub-mkconfig writes it. */
export interface MenuEntry {
  readonly title: string
  readonly id: string | undefined
  /** Places of its submenus and of itself in the menu, from 0. */
  readonly at: readonly number[]
  /** Names (id, else title) of the submenus around it. */
  readonly within: readonly string[]
  /** The script of /etc/grub.d that made it; undefined outside of any. */
  readonly script: string | undefined
  readonly linux: Command | undefined
  readonly initrd: string | undefined
}

/** The line of an entry that names the kernel. `start` and `end` are those of its arguments in the text. */
export interface Command {
  readonly file: string
  readonly arguments: readonly string[]
  readonly start: number
  readonly end: number
}

interface Block {
  readonly kind: 'entry' | 'submenu' | 'other'
  readonly title: string
  readonly id: string | undefined
  entries: number
  linux: Command | undefined
  initrd: string | undefined
}

/** The entries of a grub.cfg, in order, those of submenus included. What is none of a known form is passed over. */
export function parseGrubMenu(text: string): MenuEntry[] {
  const entries: MenuEntry[] = []
  const open: Block[] = [block('submenu', '')]
  let script: string | undefined
  let start = 0
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    const section = /^### (BEGIN|END) (\S+) ###$/.exec(trimmed)
    if (section) script = section[1] === 'BEGIN' ? section[2] : undefined
    else if (/^(?:menuentry|submenu)\s.*\{$/.test(trimmed)) open.push(headOf(trimmed))
    else if (trimmed.endsWith('{')) open.push(block('other', ''))
    else if (trimmed === '}') close(open, entries, script)
    else readLine(open.at(-1), line, start)
    start += line.length + 1
  }
  return entries
}

/** The text with other arguments for an entry's kernel; blanks and arguments that stay keep their bytes. */
export function withCommandArguments(text: string, command: Command, next: readonly string[]): string {
  const value = text.slice(command.start, command.end)
  return text.slice(0, command.start) + editTokens(value, next) + text.slice(command.end)
}

/** The text without what a script of /etc/grub.d put there, from its first to its last line. */
export function withoutScript(text: string, script: string): string {
  const begin = text.indexOf(`### BEGIN ${script} ###\n`)
  const last = `### END ${script} ###\n`
  const end = begin < 0 ? -1 : text.indexOf(last, begin)
  return end < 0 ? text : text.slice(0, begin) + text.slice(end + last.length)
}

function headOf(line: string): Block {
  const words = line.match(/'[^']*'|"[^"]*"|\S+/g) ?? []
  const plain = words.map((word) => word.replace(/^(['"])(.*)\1$/, '$2'))
  const option = words.findIndex((word) => word === '--id' || word.endsWith('menuentry_id_option'))
  const joined = plain.find((word) => word.startsWith('--id='))?.slice('--id='.length)
  const id = option < 0 ? joined : plain[option + 1]
  return { ...block(words[0] === 'submenu' ? 'submenu' : 'entry', plain[1] ?? ''), id }
}

function block(kind: Block['kind'], title: string): Block {
  return { kind, title, id: undefined, entries: 0, linux: undefined, initrd: undefined }
}

function close(open: Block[], entries: MenuEntry[], script: string | undefined): void {
  // The whole file is never closed.
  const ended = open.length > 1 ? open.pop() : undefined
  if (!ended || ended.kind === 'other') return
  const around = open.filter(({ kind }) => kind === 'submenu')
  const parent = around.at(-1)
  if (ended.kind === 'entry') {
    entries.push({
      title: ended.title,
      id: ended.id,
      at: around.map(({ entries: count }) => count),
      within: around.slice(1).map(({ id, title }) => id ?? title),
      script,
      linux: ended.linux,
      initrd: ended.initrd,
    })
  }
  if (parent) parent.entries += 1
}

function readLine(inside: Block | undefined, line: string, start: number): void {
  if (inside?.kind !== 'entry') return
  const head = /^[ \t]*(linux(?:efi|16)?|initrd(?:efi|16)?)[ \t]+(\S+)/.exec(line)
  const file = head?.[2]
  if (head === null || file === undefined) return
  if (head[1]?.startsWith('initrd')) {
    // Microcode may come first; the last file is the image of this kernel.
    inside.initrd ??= tokensOf(line).at(-1)
    return
  }
  const from = start + head[0].length
  const end = start + line.length
  inside.linux ??= { file, arguments: tokensOf(line.slice(head[0].length)), start: from, end }
}
