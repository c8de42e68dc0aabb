import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseOsRelease, readOs } from '../../../../src-main/inspect/system/os.ts'
import { anyText } from '../../../any-text.ts'
import { type Content, memoryRoot } from '../memory-root.ts'

const FEDORA = `NAME="Fedora Linux"
VERSION="44 (Workstation Edition)"
ID=fedora
VERSION_ID=44
PRETTY_NAME="Fedora Linux 44 (Workstation Edition)"
VARIANT_ID=workstation
`
const os = (files: Readonly<Record<string, Content>>) => readOs(memoryRoot(files))

describe('parseOsRelease', () => {
  it('reads values with and without quotes', () => {
    expect([...parseOsRelease(`ID=fedora\nNAME="Fedora Linux"\nHOME_URL='https://x/'\n`)]).toEqual([
      ['ID', 'fedora'],
      ['NAME', 'Fedora Linux'],
      ['HOME_URL', 'https://x/'],
    ])
  })

  it('takes escapes out', () => {
    expect(parseOsRelease('NAME="A \\"B\\" \\$C \\\\ \\` \\n"').get('NAME')).toBe('A "B" $C \\ ` \\n')
  })

  it('takes the last of several', () => {
    expect(parseOsRelease('ID=a\nID=b').get('ID')).toBe('b')
  })

  it.each(['# ID=x', 'ID', 'id=x', 'ID =x', '1D=x', '=x', 'ID=', 'ID=""', 'export ID=x'])(
    'takes nothing from %j',
    (line) => {
      expect(parseOsRelease(line).size).toBe(0)
    },
  )

  it('leaves a quote that nothing closes', () => {
    expect(parseOsRelease('NAME="Fedora').get('NAME')).toBe('"Fedora')
    expect(parseOsRelease('NAME="').get('NAME')).toBe('"')
  })

  it('reads back any value that is written in quotes', () => {
    const value = fc.stringMatching(/^[ -~]{1,40}$/).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(value, (text) => {
        const quoted = text.replace(/[$"'\\`]/g, '\\$&')
        expect(parseOsRelease(`ID=x\nNAME="${quoted}"\n`).get('NAME')).toBe(text)
      }),
    )
  })

  it('gives values that can be shown for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const [key, value] of parseOsRelease(`ID=${text}\n${text}`)) {
          expect(key).toMatch(/^[A-Z][A-Z0-9_]*$/)
          expect(value).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/)
        }
      }),
    )
  })
})

describe('readOs', () => {
  it('reads a Fedora Workstation', () => {
    const found = os({
      '/etc/os-release': '-> ../usr/lib/os-release',
      '/usr/lib/os-release': FEDORA,
      '/proc/sys/kernel/osrelease': '7.1.9-200.fc44.x86_64\n',
      '/sys/fs/selinux/enforce': '1',
      '/run/systemd/sessions/2': 'UID=1000\nACTIVE=1\nSEAT=seat0\nCLASS=user\nTYPE=wayland\n',
    })
    expect(found).toEqual({
      id: 'fedora',
      name: 'Fedora Linux 44 (Workstation Edition)',
      versionId: '44',
      variantId: 'workstation',
      family: 'fedora',
      atomic: false,
      kernel: '7.1.9-200.fc44.x86_64',
      selinux: 'enforcing',
      session: 'wayland',
    })
  })

  it('knows little of a root that shows nothing', () => {
    expect(os({})).toEqual({
      id: 'linux',
      name: 'Linux',
      versionId: null,
      variantId: null,
      family: 'other',
      atomic: false,
      kernel: null,
      selinux: 'unknown',
      session: 'unknown',
    })
  })

  it.each([
    ['ID=fedora', 'fedora'],
    ['ID=nobara\nID_LIKE="rhel centos fedora"', 'fedora'],
    ['ID=bazzite\nID_LIKE=fedora', 'fedora'],
    ['ID=debian', 'debian'],
    ['ID=linuxmint\nID_LIKE="ubuntu debian"', 'debian'],
    ['ID=pop\nID_LIKE=ubuntu', 'debian'],
    ['ID=arch', 'other'],
    ['ID=fedoraish\nID_LIKE="xfedora notdebian"', 'other'],
  ])('knows the family of %j', (release, family) => {
    expect(os({ '/etc/os-release': release }).family).toBe(family)
  })

  it('knows an ostree deployment', () => {
    expect(os({ '/run/ostree-booted': '' }).atomic).toBe(true)
    expect(os({ '/run/ostree-booted': { kind: 'folder' } }).atomic).toBe(false)
  })

  it.each([
    [{ '/proc/sys/kernel/osrelease': '6.1\n' }, '6.1'],
    [{ '/proc/version': 'Linux version 6.2-x (gcc)\n' }, '6.2-x'],
    [{ '/proc/version': 'Darwin\n' }, null],
    [{ '/proc/sys/kernel/osrelease': '\n' }, null],
    [{ '/proc/sys/kernel/osrelease': '6\u001b[0m\n' }, '6\\u{1b}[0m'],
  ])('reads the kernel from %j', (files, kernel) => {
    expect(os(files).kernel).toBe(kernel)
  })

  it.each([
    [{ '/sys/fs/selinux/enforce': '1' }, 'enforcing'],
    [{ '/sys/fs/selinux/enforce': '0' }, 'permissive'],
    [{ '/sys/fs/selinux/enforce': 'maybe' }, 'unknown'],
    [{ '/sys/fs/selinux/enforce': { kind: 'denied' } }, 'unknown'],
    [{ '/sys/fs/cgroup': { kind: 'folder' } }, 'disabled'],
    [{ '/sys/fs/selinux': { kind: 'folder' } }, 'disabled'],
    [{ '/sys/class': { kind: 'folder' } }, 'unknown'],
  ] as const)('reads SELinux from %j', (files, mode) => {
    expect(os(files).selinux).toBe(mode)
  })

  it.each([
    [{ 1: 'CLASS=user\nACTIVE=1\nSEAT=seat0\nTYPE=x11\n' }, 'x11'],
    [
      {
        1: 'CLASS=user\nACTIVE=1\nSEAT=seat0\nTYPE=tty\n',
        2: 'CLASS=user\nACTIVE=1\nSEAT=seat0\nTYPE=wayland\n',
      },
      'wayland',
    ],
    [{ 1: 'CLASS=user\nACTIVE=0\nTYPE=wayland\n' }, 'none'],
    [{ 5: 'CLASS=user\nACTIVE=1\nREMOTE=1\nTYPE=tty\n' }, 'none'],
    [{ c1: 'CLASS=greeter\nACTIVE=1\nSEAT=seat0\nTYPE=wayland\n' }, 'none'],
    [{ '1.ref': 'CLASS=user\nACTIVE=1\nSEAT=seat0\nTYPE=wayland\n' }, 'none'],
    [{ 1: { kind: 'denied' } }, 'unknown'],
    [{ 1: { kind: 'denied' }, 2: 'CLASS=user\nACTIVE=1\nSEAT=seat0\nTYPE=tty\n' }, 'tty'],
  ] as const)('reads the session from %j', (sessions, type) => {
    const files = Object.entries(sessions).map(([name, text]) => [`/run/systemd/sessions/${name}`, text])
    expect(os(Object.fromEntries(files)).session).toBe(type)
  })
})
