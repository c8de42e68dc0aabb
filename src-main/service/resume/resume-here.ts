import { readFileSync } from 'node:fs'
import { homeOf } from '../own-folders.ts'
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

function bootId(): string | undefined {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() || undefined
  } catch {
    return undefined
  }
}
