import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  shellComment,
  shellInput,
  shellLine,
  shellSentence,
  shellWord,
} from '../../../../src-shared/plan/present/shell-words.ts'
import { anyText } from '../../../any-text.ts'

/** Runs one script for many cases, as each start of a shell takes time. */
const run = (script: string) => execFileSync('/bin/sh', ['-s'], { input: script, maxBuffer: 2 ** 26 })

const asBytes = (text: string) => Buffer.from(text.replaceAll('\0', ''))

const nasty = fc.oneof(
  anyText,
  fc.constantFrom(
    "'",
    "''",
    '$(touch /tmp/x)',
    '`id`',
    '\\',
    '"',
    '\n',
    'a\nEND\nb\n',
    '-n',
    '!!',
    '~',
    '*',
    '',
  ),
  fc.string({ unit: fc.constantFrom("'", '"', '$', '`', '\\', '\n', ' ', 'END', ';', '#', '(') }),
)

describe('a text in a shell script', () => {
  it('is read byte for byte as it stands, as a word', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 40 }), (texts) => {
        const script = texts.map((text) => `printf '%s\\0' ${shellWord(text)}`).join('\n')
        expect(run(script)).toEqual(Buffer.concat(texts.map((text) => Buffer.from(`${asBytes(text)}\0`))))
      }),
      { numRuns: 40 },
    )
  })

  it('is read byte for byte as it stands, as standard input', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 20 }), fc.boolean(), (drawn, ended) => {
        const texts = drawn.map((text) => (ended ? `${text}\n` : text))
        const script = texts.map((text) => `${shellInput('cat', text)}\nprintf '\\0'`).join('\n')
        expect(run(script)).toEqual(Buffer.concat(texts.map((text) => Buffer.from(`${asBytes(text)}\0`))))
      }),
      { numRuns: 40 },
    )
  })

  it('stays inside a comment', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 40 }), (texts) => {
        for (const text of texts)
          for (const line of shellComment(text).split('\n')) expect(line).toMatch(/^#[^\p{Cc}]*$/u)
      }),
      { numRuns: 60 },
    )
  })

  it('is left bare where nothing in it means anything to a shell', () => {
    expect(shellLine('grubby', '--update-kernel=ALL', '--args=a=on b=on')).toBe(
      "grubby --update-kernel=ALL '--args=a=on b=on'",
    )
  })
})

describe('a sentence of the catalogue in a script', () => {
  it('has its values from the shell and nothing else', () => {
    const script = `image='$(id) "x"'\nprintf '%s' ${shellSentence('proof.row.function', { name: '$image', address: '$1' })}`
    expect(execFileSync('/bin/sh', ['-c', script, 'sh', '`id`']).toString()).toBe('$(id) "x" (`id`)')
  })

  it('is literal itself', () => {
    const script = `printf '%s' ${shellSentence('proof.partly.unknown', { first: 'x' })}`
    expect(run(script).toString()).toContain('`sudo handoverctl verify`')
  })
})
