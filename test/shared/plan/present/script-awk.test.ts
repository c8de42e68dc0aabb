import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { withArguments } from '../../../../src-shared/plan/arguments.ts'
import type { ArgumentChange } from '../../../../src-shared/plan/operation.ts'
import { argumentsProgram, changeWords } from '../../../../src-shared/plan/present/script-awk.ts'
import { shellWord } from '../../../../src-shared/plan/present/shell-words.ts'

const folder = mkdtempSync(join(tmpdir(), 'handover-awk-'))
afterAll(() => rmSync(folder, { recursive: true }))

const awks = ['awk', 'busybox awk'].filter((awk) => {
  const [name = '', ...rest] = `${awk} BEGIN{}`.split(' ')
  return spawnSync(name, rest).status === 0
})

const EMPTY: ArgumentChange = { set: [], extend: [], drop: [] }
const MARK = '-- next --'

/** The outputs of several calls of the program, by one shell. */
function callsBy(
  awk: string,
  list: readonly (readonly [mode: string, text: string, kind: string, rest: string])[],
): string[] {
  const script = list.map(([mode, text, kind, rest], index) => {
    const file = join(folder, `file-${index}`)
    writeFileSync(file, text)
    return `${awk} "$program" ${mode} ${shellWord(file)} ${kind} ${rest}\necho ${shellWord(MARK)}`
  })
  const input = `program=${shellWord(argumentsProgram)}\n${script.join('\n')}\n`
  return execFileSync('/bin/sh', ['-es'], { input, maxBuffer: 2 ** 26 })
    .toString()
    .split(`${MARK}\n`)
    .slice(0, -1)
}

const token = fc.oneof(
  fc.constantFrom(
    'quiet',
    'ro',
    'intel_iommu=on',
    'intel-iommu=off',
    'iommu=pt',
    'gpu_handover=on',
    'vfio-pci.ids=10de:2204',
    'vfio_pci.ids=10de:2204,10de:1aef',
    'modprobe.blacklist=nouveau',
    'modprobe.blacklist=nouveau,nova_core',
    'console=ttyS0',
    'console=tty0',
    'dyndbg="file a.c +p"',
    '"weird name=1"',
    'vfio-pciXids=1',
    'a=&\\1/',
    "it's=$(id)",
    '*',
    '-v',
    'x=y=z',
  ),
  fc.string({
    unit: fc.constantFrom('a', 'b', '=', '-', '_', '.', '$', "'", '\\', '&', ','),
    minLength: 1,
    maxLength: 6,
  }),
)

const value = fc.constantFrom('10de:2204', '10de:1aef', 'nouveau', 'nova_core', 'x')
const change: fc.Arbitrary<ArgumentChange> = fc.record({
  set: fc.uniqueArray(token, { maxLength: 3 }),
  extend: fc.array(
    fc.record({
      key: fc.constantFrom('vfio-pci.ids', 'modprobe.blacklist', 'rd.driver.blacklist'),
      values: fc.uniqueArray(value, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  drop: fc.uniqueArray(token, { maxLength: 2 }),
})

const cases = fc.array(fc.record({ tokens: fc.array(token, { maxLength: 8 }), change }), {
  minLength: 20,
  maxLength: 40,
})

describe.each(awks)('the arguments of the script, by %s', (awk) => {
  const calls = (list: Parameters<typeof callsBy>[1]) => callsBy(awk, list)

  it('change as withArguments changes them, in a boot entry and in a list', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const entry = (tokens: readonly string[]) =>
          `title A $B\noptions ${tokens.join(' ')}\nlinux /vmlinuz\n`
        const merged = calls(
          drawn.flatMap((one) => [
            ['merge', entry(one.tokens), 'entry', `'' ${changeWords(one.change)}`] as const,
            ['merge', `# c\n${one.tokens.join(' ')}\n`, 'plain', `'' ${changeWords(one.change)}`] as const,
          ]),
        )
        const wanted = drawn.flatMap((one) => {
          const after = withArguments(one.tokens, one.change)
          return [entry(after), `# c\n${after.join(' ')}\n`]
        })
        expect(merged).toEqual(wanted)
      }),
      { numRuns: 8 },
    )
  })

  it('come back as they were before when the change is taken out', () => {
    const ours: ArgumentChange = {
      set: ['intel_iommu=on', 'gpu_handover=on'],
      extend: [{ key: 'vfio-pci.ids', values: ['10de:2206', '10de:1aef'] }],
      drop: ['iommu=pt'],
    }
    fc.assert(
      fc.property(fc.array(fc.array(token, { maxLength: 8 }), { minLength: 10, maxLength: 20 }), (drawn) => {
        const back = calls(
          drawn.map((tokens, index) => {
            const base = join(folder, `base-${index}`)
            writeFileSync(base, tokens.map((one) => `${one}\n`).join(''))
            const after = withArguments(tokens, ours).join(' ')
            return ['without', `${after}\n`, 'plain', `${shellWord(base)} ${changeWords(ours)}`] as const
          }),
        )
        const sorted = (words: readonly string[]) => words.toSorted().join(' ')
        for (const [index, text] of back.entries())
          expect(sorted(text.trimEnd().split(' '))).toBe(sorted((drawn[index] ?? []).join(' ').split(' ')))
      }),
      { numRuns: 5 },
    )
  })

  it('leave what somebody else added since when the change is taken out', () => {
    const base = join(folder, 'base')
    writeFileSync(base, 'quiet\nintel_iommu=off\nvfio-pci.ids=1002:73bf\n')
    const words = changeWords({
      set: ['intel_iommu=on', 'gpu_handover=on'],
      extend: [{ key: 'vfio-pci.ids', values: ['10de:2204'] }],
      drop: [],
    })
    const now = 'quiet theirs vfio-pci.ids=1002:73bf,10de:2204,8086:1 intel_iommu=on gpu_handover=on'
    expect(calls([['without', `${now}\n`, 'plain', `${base} ${words}`]])).toEqual([
      'quiet theirs intel_iommu=off vfio-pci.ids=1002:73bf,8086:1\n',
    ])
  })

  it('are found in /etc/default/grub under each kind of quotes, and nowhere else', () => {
    const words = `'' ${changeWords({ ...EMPTY, set: ['gpu_handover=on'] })}`
    const around = (line: string) => `GRUB_CMDLINE_LINUX_DEFAULT="quiet"\n${line}\n#GRUB_CMDLINE_LINUX="x"\n`
    const lines = [
      ['GRUB_CMDLINE_LINUX="rhgb  quiet"', 'GRUB_CMDLINE_LINUX="rhgb quiet gpu_handover=on"'],
      ['GRUB_CMDLINE_LINUX=\'a="b c"\' # note', 'GRUB_CMDLINE_LINUX=\'a="b c" gpu_handover=on\' # note'],
      ['GRUB_CMDLINE_LINUX=quiet', 'GRUB_CMDLINE_LINUX="quiet gpu_handover=on"'],
      ['GRUB_CMDLINE_LINUX=""', 'GRUB_CMDLINE_LINUX="gpu_handover=on"'],
      ['GRUB_CMDLINE_LINUX="gpu_handover=on"', 'GRUB_CMDLINE_LINUX="gpu_handover=on"'],
    ] as const
    const merged = calls(lines.map(([line]) => ['merge', around(line), 'grub', words] as const))
    expect(merged).toEqual(lines.map(([, wanted]) => around(wanted)))
  })

  it('are listed one a line', () => {
    expect(calls([['words', 'options a "b c"  d=\n', 'entry', '']])).toEqual(['a\n"b c"\nd=\n'])
  })
})
