import { lstatSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostCommand } from './host-command.ts'

/**
 * Puts the files of a folder into an ext4 file system in a disk file, as root's, without mounting it. `offset` is where
 * that begins; folders on the way are made.
 */
export async function installInto(
  disk: string,
  offset: number,
  tree: string,
  folder: string,
  log: string,
): Promise<void> {
  const commands = readdirSync(tree, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => placed(join(tree, name), `/${name}`))
  const script = join(folder, 'install.debugfs')
  writeFileSync(script, `${commands.join('\n')}\n`)
  const target = offset === 0 ? disk : `${disk}?offset=${offset}`
  await hostCommand('debugfs', ['-w', '-f', script, target], { log })
}

/** The words of debugfs that make something; it only says so where a folder is there already. */
function placed(from: string, to: string): string[] {
  const stat = lstatSync(from)
  if (stat.isDirectory()) return [`mkdir ${to}`]
  if (stat.isSymbolicLink()) return [`symlink ${to} ${readlinkSync(from)}`]
  const mode = (stat.mode & 0o7777).toString(8)
  const fields = [`mode 0100${mode}`, 'uid 0', 'gid 0']
  return [`write ${from} ${to}`, ...fields.map((field) => `set_inode_field ${to} ${field}`)]
}
