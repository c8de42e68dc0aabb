import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Progress } from '../../src-shared/change/messages.ts'
import { systemPolicy } from '../../src-shared/system-part/files.ts'
import { HELPER_WORD } from '../one-file/inside.ts'
import { findHelper, type HelperProgram } from './helper-program.ts'
import { canRead, canRun } from './may.ts'

/** What reaching the helper works with: what is here, and who asks. */
export interface ElevateParts {
  /** The machine that is changed: "/", or another root folder. */
  readonly root: string
  /** This process may write all of that root: it is root's, or the root is another folder of our own. */
  readonly owner: boolean
  readonly helper: HelperProgram | undefined
  /** pkexec, where it is installed. */
  readonly pkexec: string | undefined
  /** sudo, where it is installed and somebody sits at a terminal of this process. */
  readonly sudo: string | undefined
  /** Our polkit actions are installed. */
  readonly policy: boolean
  /** This login came over the network, where our actions refuse without asking. */
  readonly remote: boolean
  /** How `handoverctl` is called on a terminal here, as shell words. */
  readonly handoverctl: readonly string[]
  /** Who asked, where another program made us root: SUDO_UID and PKEXEC_UID, handed on to the helper. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly onProgress: (progress: Progress) => void
  /** Is handed what a password prompt on the terminal says beside its question. */
  readonly onWords: (text: string) => void
}

/** What a shell decides of it. */
export interface ElevateOptions {
  readonly root: string
  /** A person sits at the terminal of this process (handoverctl on a terminal, and nothing else). */
  readonly terminal: boolean
  readonly onProgress: (progress: Progress) => void
  readonly onWords?: (text: string) => void
}

/** Where polkit looks for the actions of packages, and for those that an administrator added. */
const POLICIES = ['/usr/share/polkit-1/actions/org.gpuhandover.Handover.policy', systemPolicy]

/** The parts as they are on this machine, for this process. */
export function elevateParts({ root: given, terminal, onProgress, onWords }: ElevateOptions): ElevateParts {
  const root = resolve(given)
  const helper = findHelper()
  const pkexec = '/usr/bin/pkexec'
  const sudo = ['/usr/bin/sudo', '/bin/sudo'].find(canRun)
  return {
    root,
    owner: owns(root),
    helper,
    pkexec: canRun(pkexec) ? pkexec : undefined,
    sudo: terminal ? sudo : undefined,
    policy: POLICIES.some(canRead),
    remote: process.env.SSH_CONNECTION !== undefined,
    handoverctl: commandOf(helper),
    env: process.env,
    onProgress,
    onWords: onWords ?? (() => {}),
  }
}

function owns(root: string): boolean {
  const uid = process.geteuid?.()
  if (uid === 0) return true
  if (root === '/') return false
  try {
    return statSync(root).uid === uid
  } catch {
    return false
  }
}

/** A package puts handoverctl on the path, the one file is both, and in a checkout it lies beside the helper. */
function commandOf(helper: HelperProgram | undefined): readonly string[] {
  if (helper === undefined || helper.packaged) return ['handoverctl']
  const { program, args } = helper
  return [program, ...args.flatMap((word) => (word === HELPER_WORD ? [] : besideBundle(word)))]
}

function besideBundle(bundle: string): string {
  return bundle.replace(/handover-helper\.mjs$/, 'handoverctl.mjs')
}
