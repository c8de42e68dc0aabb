import { basename } from 'node:path'
import { packagedHelper } from '../../../src-shared/plan/own-files.ts'
import { HELPER_WORD } from '../../one-file/inside.ts'

/** Which of its two programs the one file is this time, and with which words. */
export interface Role {
  readonly program: 'handoverctl' | 'helper'
  readonly words: readonly string[]
}

/**
 * What the one file was called as: the helper where its name is that of the installed helper (polkit and the units call
 * it so) or the first word says so, as for a copy that no package brought; else handoverctl. `called` is the name as
 * the caller gave it, which a link keeps.
 */
export function roleOf(called: string, words: readonly string[]): Role {
  if (basename(called) === basename(packagedHelper)) return { program: 'helper', words }
  return words[0] === HELPER_WORD
    ? { program: 'helper', words: words.slice(1) }
    : { program: 'handoverctl', words }
}
