import { accessSync, constants } from 'node:fs'
import { delimiter } from 'node:path'
import { run } from './run.ts'

/** A program of the system that the tests need, and the packages that bring it. */
interface Need {
  readonly program: string
  readonly alternatives: readonly string[]
  readonly apt: string
  readonly dnf: string
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
]

/**
 * Installs what the tests need of the system where that is possible (apt or dnf, as root) and names in one line
 * what is missing elsewhere. Chromium may also come from Playwright. True when everything is there.
 */
export function ensureSystemPackages(): boolean {
  const missing = needs.filter((need) => !has(need))
  if (missing.length === 0) return true
  install(missing)
  const still = missing.filter((need) => !has(need) && !(need.program === 'chromium' && playwrightsOwn()))
  if (still.length === 0) return true
  const names = still.map((need) => need.program).join(', ')
  const dnf = still.map((need) => need.dnf).join(' ')
  const apt = still.map((need) => need.apt).join(' ')
  console.error(
    `Missing: ${names}. Install with "dnf install ${dnf}" or "apt install ${apt}", then run this again.`,
  )
  return false
}

function install(missing: readonly Need[]): void {
  if (process.getuid?.() !== 0) return
  if (onPath('apt-get')) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-qq'], quiet)
    run('apt-get', ['install', '-y', '-qq', ...missing.map((need) => need.apt)], quiet)
  } else if (onPath('dnf')) {
    run('dnf', ['install', '-y', '-q', ...missing.map((need) => need.dnf)])
  }
}

function playwrightsOwn(): boolean {
  return run('playwright', ['install', 'chromium'])
}

function has({ program, alternatives }: Need): boolean {
  return [program, ...alternatives].some(onPath)
}

function onPath(program: string): boolean {
  // lspci lies in a folder that an ordinary user's PATH may lack.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
  return folders.some((folder) => {
    try {
      accessSync(`${folder}/${program}`, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
