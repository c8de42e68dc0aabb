import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { productName } from '../version.ts'
import { ownFiles } from './own-files.ts'
import { type Resume, resume } from './resume.ts'

/** Going on after a restart for the person who runs this process; `program` as in `ResumeParts`. */
export function resumeHere(program: string | undefined): Resume {
  return resume({
    files: ownFiles,
    configHome: homeOf(process.env.XDG_CONFIG_HOME, '.config'),
    stateHome: homeOf(process.env.XDG_STATE_HOME, '.local/state'),
    bootId,
    program,
    productName,
  })
}

/** A relative path counts as none (XDG Base Directory Specification). */
function homeOf(value: string | undefined, usual: string): string {
  return value !== undefined && isAbsolute(value) ? value : join(homedir(), usual)
}

function bootId(): string | undefined {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() || undefined
  } catch {
    return undefined
  }
}
