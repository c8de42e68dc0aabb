import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bashCompletion } from '../../../build/install/bash-completion.ts'
import { commandTexts } from '../../../build/install/command-line.ts'
import { fishCompletion } from '../../../build/install/fish-completion.ts'
import { zshCompletion } from '../../../build/install/zsh-completion.ts'
import { allowed } from '../../../src-main/shells/cli/usage/options.ts'
import { ask, haveAll } from '../programs.ts'

const commands = commandTexts()
const names = Object.keys(allowed)
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handover-completion-'))
  writeFileSync(join(folder, 'handoverctl'), bashCompletion(commands))
  writeFileSync(join(folder, '_handoverctl'), zshCompletion(commands))
  writeFileSync(join(folder, 'handoverctl.fish'), fishCompletion(commands))
})
afterAll(() => rmSync(folder, { recursive: true }))

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** What bash offers behind a line, as readline puts it in; colons cut words, as they do by default. */
function inBash(line: string, prelude = ''): string[] {
  const script = `source ${quoted(join(folder, 'handoverctl'))}
    COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:' COMP_LINE=${quoted(line)} COMP_POINT=${line.length}
    _handoverctl_cards() { echo 0000:01:00.0; echo 0000:0a:00.0; }
    ${prelude}
    _handoverctl; printf '%s\\n' "\${COMPREPLY[@]}"`
  return wordsOf(ask('bash', ['--norc', '-c', script]))
}

function inFish(line: string): string[] {
  const script = `source ${join(folder, 'handoverctl.fish')}; complete -C ${quoted(line)}`
  return wordsOf(ask('fish', ['--no-config', '-c', script])).map((one) => one.split('\t')[0] ?? '')
}

/** What zsh offers: it completes only on a terminal, so that one is made inside of it. */
function inZsh(line: string): string[] {
  const script = `
    zmodload zsh/zpty
    zpty shell zsh -f -i
    zpty -w shell 'PS1= ; fpath=(${folder} $fpath); autoload -Uz compinit; compinit -u -d ${folder}/dump'
    zpty -w shell 'compadd() { if [[ \${@[(I)-[OAD]]} -gt 0 ]]; then builtin compadd "$@"; else local -a _hits; builtin compadd -A _hits "$@"; print -rl -- "<"\${^_hits}">"; builtin compadd "$@"; fi }'
    zpty -w shell 'bindkey "^I" complete-word; zstyle ":completion:*" list-grouped false; print -r READY'
    zpty -r -m shell out '*READY*READY*'
    zpty -w -n shell ${quoted(`${line}\t`)}
    out= quiet=0
    for round in {1..200}; do
      if zpty -r -t shell more; then out+=$more quiet=0; else sleep 0.05; (( ++quiet )); fi
      [[ $out == *'>'* ]] && (( quiet > 6 )) && break
    done
    print -r -- $out`
  const { said } = ask('zsh', ['-f', '-c', script])
  return [...said.matchAll(/<([^<>\s]+)>/g)].map(([, word = '']) => word)
}

function wordsOf({ code, said, printed }: ReturnType<typeof ask>): string[] {
  expect([code, said]).toEqual([0, printed])
  return printed.split('\n').filter((line) => line !== '')
}

describe('what is told of the command line', () => {
  it('has every command with all its options, each with words', () => {
    expect(commands.map(({ name }) => name)).toEqual(names)
    for (const { name, options, usage, about, summary } of commands) {
      expect(options.map((option) => option.name)).toEqual([...allowed[name as keyof typeof allowed]])
      for (const form of usage) expect(form.startsWith(`handoverctl ${name}`)).toBe(true)
      for (const words of [about, summary, ...options.map(({ text }) => text)]) expect(words).not.toBe('')
    }
  })

  it('reads a help text as it is laid out', () => {
    const plan = commands.find(({ name }) => name === 'plan')
    const option = (name: string) => plan?.options.find((one) => one.name === name)
    expect(option('card-name')).toMatchObject({
      value: 'NAME',
      text: expect.stringMatching(/^the card's name, .*purpose$/),
    })
    expect(option('blacklist-driver')).toMatchObject({
      value: undefined,
      text: expect.stringMatching(/^keeps/),
    })
    expect(option('acs')).toMatchObject({ values: ['no', 'downstream', 'downstream,multifunction'] })
    expect(commands.find(({ name }) => name === 'undo')?.options).toContainEqual(
      expect.objectContaining({ name: 'yes', short: 'y' }),
    )
    expect(commands.find(({ name }) => name === 'capture')?.takesFile).toBe(true)
    expect(plan?.takesFile).toBe(false)
  })
})

describe.each([
  ['bash', inBash, haveAll('bash')],
  ['fish', inFish, haveAll('fish')],
] as const)('the completion for %s', (_, offered, isHere) => {
  it.skipIf(!isHere)('offers every command, and only the options that one takes', () => {
    expect(offered('handoverctl ')).toEqual(expect.arrayContaining(names))
    expect(offered('handoverctl help ')).toEqual(expect.arrayContaining(names))
    expect(offered('handoverctl ver')).toEqual(['verify'])
    const undo = offered('handoverctl undo --')
    expect(undo).toEqual(expect.arrayContaining(['--yes', '--root', '--json']))
    expect(undo).not.toContain('--port')
  })

  it.skipIf(!isHere)('offers the values of an option, and files where one goes', () => {
    expect(offered('handoverctl apply --mode ').sort()).toEqual(['on-demand', 'reserved'])
    expect(offered('handoverctl plan --acs downstream,').sort()).toEqual(['downstream,multifunction'])
    expect(offered('handoverctl system ')).toEqual(expect.arrayContaining(['status', 'install', 'remove']))
    expect(offered('handoverctl capture /etc/host')).toContain('/etc/hostname')
    expect(offered('handoverctl inspect --root /et')[0]).toMatch(/^\/etc/)
  })
})

describe('the completion for zsh', () => {
  it.skipIf(!haveAll('zsh'))('is a function that zsh loads, and offers commands and options', () => {
    expect(ask('zsh', ['-n', join(folder, '_handoverctl')])).toEqual({ code: 0, said: '', printed: '' })
    expect(inZsh('handoverctl ')).toEqual(expect.arrayContaining(names))
    expect(inZsh('handoverctl apply --mode ')).toEqual(expect.arrayContaining(['on-demand', 'reserved']))
  })
})

describe('the name of a virtual machine', () => {
  it.skipIf(!haveAll('bash'))(
    'is offered wherever one goes, as libvirt tells it, as one word of the shell',
    () => {
      const script = (line: string) => `source ${quoted(join(folder, 'handoverctl'))}
      COMP_WORDBREAKS=' ' COMP_LINE=${quoted(line)} COMP_POINT=${line.length}
      virsh() { printf 'windows 11\\nfedora\\n\\n'; }
      _handoverctl; printf '%s\\n' "\${COMPREPLY[@]}"`
      for (const option of ['attach --vm', 'vms --start', 'check-vm --vm'])
        expect(wordsOf(ask('bash', ['--norc', '-c', script(`handoverctl ${option} `)]))).toEqual([
          'windows\\ 11',
          'fedora',
        ])
      expect(wordsOf(ask('bash', ['--norc', '-c', script('handoverctl plan --card-name ')]))).toEqual([])
    },
  )
})

describe('the address of a card in bash', () => {
  it.skipIf(!haveAll('bash'))('is put in behind the last colon, at which readline cuts', () => {
    expect(inBash('handoverctl plan --card ')).toEqual(['0000:01:00.0', '0000:0a:00.0'])
    expect(inBash('handoverctl plan --card 0000:0a')).toEqual(['0a:00.0'])
    expect(inBash('handoverctl plan --card 0000:0a:')).toEqual(['00.0'])
  })
})

describe('the names of virtual machines in bash', () => {
  it.skipIf(!haveAll('bash'))('are offered as words of the shell, and never run', () => {
    const ran = join(folder, 'ran')
    const virsh = `virsh() { printf '%s\\n' '$(touch ${ran})' 'a b' 'abc' '\`touch ${ran}\`'; }`
    for (const option of ['attach --vm', 'vms --start', 'vms --take-back']) {
      expect(inBash(`handoverctl ${option} a`, virsh)).toEqual(['a\\ b', 'abc'])
      expect(inBash(`handoverctl ${option} `, virsh)).toHaveLength(4)
    }
    expect(existsSync(ran)).toBe(false)
  })
})
