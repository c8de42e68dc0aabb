import { basename } from 'node:path'
import { packagedHelper } from '../../../src-shared/plan/own-files.ts'
import { COMMAND_WORD } from '../../../src-shared/system-part/files.ts'
import { HELPER_WORD } from '../../one-file/inside.ts'

/** Which of its two programs the one file is this time, and with which words. */
export interface Role {
  readonly program: 'handoverctl' | 'helper'
  readonly words: readonly string[]
}

/**
 * What the one file was called as: the helper where its name is that of the installed helper (polkit and the units call
 * it so) or the first word says so, as for a copy that no package brought; else handoverctl, which a first word of the
 * system part's launcher can ask for as well. `called` is the name as
 * the caller gave it, which a link keeps.
 */
export function roleOf(called: string, words: readonly string[]): Role {
  const isHelper = basename(called) === basename(packagedHelper)
  const [first, ...rest] = words
  if (isHelper && first === COMMAND_WORD) return { program: 'handoverctl', words: rest }
  if (!isHelper && first === HELPER_WORD) return { program: 'helper', words: rest }
  return { program: isHelper ? 'helper' : 'handoverctl', words }
}
