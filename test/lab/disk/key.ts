import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../places.ts'
import { hostCommand } from './host-command.ts'

/** The key that reaches the machines, made once on this computer; no machine is reachable from elsewhere. */
export async function labKey(log: string): Promise<{ readonly file: string; readonly public: string }> {
  const file = join(cacheFolder, 'key')
  mkdirSync(cacheFolder, { recursive: true })
  if (!existsSync(file))
    await hostCommand('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file], { log })
  return { file, public: readFileSync(`${file}.pub`, 'utf8') }
}
