import type { Choice } from '../../../../src-shared/plan/choice.ts'
import type { Wish } from '../../../../src-shared/ways/wish.ts'
import type { SettingChange, SettingName } from './setting-words.ts'

/** Exit codes of handoverctl, the same for every command. */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  /** A safety rule said no; nothing was changed. */
  refused: 3,
  /** A person said no. */
  cancelled: 4,
  /** On disk, and in effect after a restart. */
  restart: 5,
} as const

/** A choice as the command line names it: cards by address, the video BIOS by file. */
export interface ChoiceOptions extends Omit<Choice, 'cards' | 'vbios'> {
  /** Empty: the one card that is possible. */
  readonly cards: readonly string[]
  /** A file with the video BIOS of the first card. */
  readonly vbios: string | null
}

/** Where a command acts, and whether for people or programs. */
export interface Scope {
  readonly root: string
  readonly json: boolean
}

/** Whose definition is meant: that of a VM by name or UUID, or one in a file ("-": standard input). */
export type Target =
  | { readonly kind: 'vm'; readonly vm: string; readonly connect: string | undefined }
  | { readonly kind: 'file'; readonly file: string }

/** What is to be done with a VM beside editing its definition for a card. */
export type VmDeed = 'start' | 'stop' | 'force-stop' | 'open' | 'take-back'

/** A command that edits a VM's definition, or only says what it would do. */
export interface EditScope extends Scope {
  readonly target: Target
  readonly dryRun: boolean
  /** undefined: the only one that can be meant. */
  readonly card: string | undefined
}

/** What is done with the system part. */
export type SystemAction = 'status' | 'install' | 'remove'

/** What the command line asks for. */
export type Command =
  | ({ readonly name: 'inspect' } & Scope)
  | ({ readonly name: 'capture'; readonly file: string } & Scope)
  /** A support bundle; "-" prints its text. */
  | ({ readonly name: 'bundle'; readonly file: string } & Scope)
  | {
      readonly name: 'diagnose'
      /** A log ("-" is standard input); undefined for the machine's own. */
      readonly file: string | undefined
      /** The machine; undefined where a log stands for itself. */
      readonly root: string | undefined
      readonly json: boolean
    }
  | {
      readonly name: 'web'
      readonly port: number
      readonly open: boolean
      readonly root: string
      readonly connect: string | undefined
    }
  | ({
      readonly name: 'plan'
      readonly options: ChoiceOptions
      readonly script: boolean
      readonly full: boolean
    } & Scope)
  | ({
      readonly name: 'apply'
      readonly options: ChoiceOptions
      readonly yes: boolean
      readonly full: boolean
    } & Scope)
  | ({ readonly name: 'undo'; readonly yes: boolean } & Scope)
  | ({ readonly name: 'pause'; readonly on: boolean } & Scope)
  | ({ readonly name: 'verify' | 'confirm' } & Scope)
  /** With the number of a change, that one whole. */
  | ({ readonly name: 'history'; readonly number: string | undefined } & Scope)
  | ({
      readonly name: 'vms'
      readonly connect: string | undefined
      readonly deed: { readonly what: VmDeed; readonly vm: string } | undefined
      readonly dryRun: boolean
    } & Scope)
  | ({
      readonly name: 'attach'
      readonly rom: { readonly bar: 'off' } | { readonly file: string } | null
      readonly typedName: string | undefined
    } & EditScope)
  | ({ readonly name: 'detach' } & EditScope)
  | ({ readonly name: 'check-vm'; readonly fix: string | undefined } & EditScope)
  | ({ readonly name: 'system'; readonly action: SystemAction } & Scope)
  | ({ readonly name: 'ways'; readonly wish: Wish } & Scope)
  | {
      readonly name: 'settings'
      /** undefined: all of them. */
      readonly setting?: SettingName
      readonly change?: SettingChange
      readonly json: boolean
    }
  | { readonly name: 'help'; readonly topic: string | undefined }
  | { readonly name: 'version' }

/** A command, or the sentence that says what is wrong with the words that were given. */
export type Parsed =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly message: string }
