import { findProgram, run } from './run.ts'

/** A program of the system that the tests need, and the packages that bring it. */
export interface Need {
  readonly program: string
  readonly alternatives: readonly string[]
  /** Names with a blank between them. */
  readonly apt: string
  readonly dnf: string
  /** Without it some tests are skipped, and the others still run. */
  readonly optional?: boolean
}

const needs: readonly Need[] = [
  {
    program: 'chromium',
    alternatives: ['chromium-browser'],
    apt: 'chromium',
    dnf: 'chromium',
  },
  { program: 'lspci', alternatives: [], apt: 'pciutils', dnf: 'pciutils' },
  // Static: it also runs inside the scratch roots of the tests, where no libraries are.
  { program: 'busybox', alternatives: [], apt: 'busybox-static', dnf: 'busybox' },
  // Without them the tests that ask the real ones are skipped.
  { program: 'pkexec', alternatives: [], apt: 'pkexec', dnf: 'polkit', optional: true },
  { program: 'sudo', alternatives: [], apt: 'sudo', dnf: 'sudo', optional: true },
  // libvirt's own schema for definitions, and what checks by it.
  { program: 'virt-xml-validate', alternatives: [], apt: 'libvirt-clients', dnf: 'libvirt-client' },
  { program: 'xmllint', alternatives: [], apt: 'libxml2-utils', dnf: 'libxml2' },
  // libvirt's QEMU driver, which the tests run as an ordinary user.
  ...[
    {
      program: 'virtqemud',
      alternatives: ['libvirtd'],
      apt: 'libvirt-daemon libvirt-daemon-driver-qemu',
      dnf: 'libvirt-daemon-driver-qemu',
    },
    {
      program: 'qemu-system-x86_64',
      alternatives: [],
      apt: 'qemu-system-x86',
      dnf: 'qemu-system-x86-core',
    },
  ].map((need) => ({ ...need, optional: true })),
  // What makes the packages, and what looks at all that they install.
  ...[
    { program: 'rpmbuild', apt: 'rpm', dnf: 'rpm-build' },
    { program: 'rpmlint', apt: 'rpmlint', dnf: 'rpmlint' },
    { program: 'cpio', apt: 'cpio', dnf: 'cpio' },
    { program: 'mksquashfs', apt: 'squashfs-tools', dnf: 'squashfs-tools' },
    { program: 'desktop-file-validate', apt: 'desktop-file-utils', dnf: 'desktop-file-utils' },
    { program: 'appstreamcli', apt: 'appstream', dnf: 'appstream' },
    // It brings the document type of its actions.
    { program: 'pkaction', apt: 'polkitd', dnf: 'polkit' },
    { program: 'man', apt: 'man-db', dnf: 'man-db' },
    { program: 'systemd-analyze', apt: 'systemd', dnf: 'systemd' },
    { program: 'shellcheck', apt: 'shellcheck', dnf: 'ShellCheck' },
    { program: 'zsh', apt: 'zsh', dnf: 'zsh' },
    { program: 'fish', apt: 'fish', dnf: 'fish' },
  ].map((need) => ({ ...need, alternatives: [], optional: true })),
]

/**
 * Installs what the tests need of the system, or what a caller needs, where that is possible (apt or dnf, as root) and
 * names in one line what is missing elsewhere. Chromium may also come from Playwright. True when everything is there.
 */
export function ensureSystemPackages(wanted: readonly Need[] = needs): boolean {
  const missing = wanted.filter((need) => !has(need))
  if (missing.length === 0) return true
  install(missing)
  const still = missing.filter((need) => !has(need) && !(need.program === 'chromium' && playwrightsOwn()))
  if (still.length === 0) return true
  const needed = still.filter((need) => need.optional !== true)
  const names = still.map((need) => need.program).join(', ')
  const dnf = still.map((need) => need.dnf).join(' ')
  const apt = still.map((need) => need.apt).join(' ')
  console.error(
    `Missing: ${names}. Install with "dnf install ${dnf}" or "apt install ${apt}", then run this again.`,
  )
  return needed.length === 0
}

function install(missing: readonly Need[]): void {
  if (process.getuid?.() !== 0) return
  if (onPath('apt-get')) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-qq'], quiet)
    run('apt-get', ['install', '-y', '-qq', ...missing.flatMap((need) => need.apt.split(' '))], quiet)
  } else if (onPath('dnf')) {
    run('dnf', ['install', '-y', '-q', ...missing.flatMap((need) => need.dnf.split(' '))])
  }
}

function playwrightsOwn(): boolean {
  return run('playwright', ['install', 'chromium'])
}

function has({ program, alternatives }: Need): boolean {
  return [program, ...alternatives].some(onPath)
}

function onPath(program: string): boolean {
  return findProgram(program) !== undefined
}
