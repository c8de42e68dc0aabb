import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElevateParts } from '../../../src-main/elevate/elevate-parts.ts'
import type { Progress } from '../../../src-shared/change/messages.ts'
import { greeting, progress, resultLine } from './helper-lines.ts'

/** What a helper says that does as it is asked. */
export const good = [greeting, progress(50), resultLine({ tag: 'paused', on: true })]

/** Programs that stand in for the helper and for those on the way to it, in a folder of their own. */
export interface StandIns {
  readonly folder: string
  /** Writes a shell script and gives its path. */
  script(name: string, ...lines: readonly string[]): string
  /** A helper that keeps what it was given (`arguments`, `input`, `environment`), and says these lines. */
  helper(said: readonly string[], ...then: readonly string[]): string
  text(name: string): string
  /** Parts in which nothing is here but the helper, and nobody may do anything. */
  parts(helper: string, more: Partial<ElevateParts>): ElevateParts & { readonly told: Progress[] }
}

/** Makes a folder for stand-ins, gives it to `use`, and removes it. */
export async function withStandIns(use: (standIns: StandIns) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'elevate-test-'))
  function script(name: string, ...lines: readonly string[]): string {
    const path = join(folder, name)
    writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'))
    chmodSync(path, 0o755)
    return path
  }
  try {
    await use({
      folder,
      script,
      helper: (said, ...then) =>
        script(
          'helper',
          `echo "$@" > ${folder}/arguments`,
          `cat > ${folder}/input`,
          `env > ${folder}/environment`,
          ...said.map((line) => `echo '${line}'`),
          ...then,
        ),
      text: (name) => readFileSync(join(folder, name), 'utf8'),
      parts(helper, more) {
        const told: Progress[] = []
        return {
          root: '/',
          owner: false,
          helper: { program: helper, args: [], packaged: true },
          pkexec: undefined,
          sudo: undefined,
          policy: true,
          remote: false,
          handoverctl: ['handoverctl'],
          env: {},
          onProgress: (one) => told.push(one),
          onWords: () => {},
          told,
          ...more,
        }
      },
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
