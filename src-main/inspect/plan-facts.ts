import { createHash } from 'node:crypto'
import { changeInForce } from '../../src-shared/change/queries.ts'
import type { HostReport } from '../../src-shared/host/report.ts'
import type { Choice } from '../../src-shared/plan/choice.ts'
import { ownFiles, packagedHelper } from '../../src-shared/plan/own-files.ts'
import type { PlanFacts } from '../../src-shared/plan/plan.ts'
import { readSystemPart, systemPartNote } from '../../src-shared/system-part/note.ts'
import { readStatus } from './change-status.ts'
import type { Root } from './root/root.ts'
import { GRUB_DEFAULTS } from './system/grub-defaults.ts'

const KERNEL_CMDLINE = '/etc/kernel/cmdline'
const SYMBOLS = '/proc/kallsyms'
const MOST_SYMBOLS = 64 * 1024 * 1024
const INITRAMFS = /^initr(?:amfs|d)[-.]/
// Generic images that no plan builds again.
const OTHER_IMAGE = /rescue|kdump|fallback/
const DEPLOYMENTS = '/boot/ostree'
const MOST_DEPLOYMENTS = 64
const LARGEST_TEXT = 256 * 1024
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const SNAPPER_SETTINGS = ['/etc/sysconfig/snapper', '/etc/default/snapper']

/**
 * What a plan needs beside the report of the same root. Of files only those count that every user may read, so
 * that root and an ordinary user make the same plan. Never fails; what cannot be seen is null or left out.
 */
export function readPlanFacts(root: Root, host: HostReport, choice: Choice): PlanFacts {
  const status = readStatus(root)
  return {
    texts: readTexts(root, host),
    acsOverride: choice.acs === 'no' ? null : knowsAcsOverride(root),
    imageBytes: largestImage(root),
    snapper: hasSnapper(root),
    packaged: root.kindOf(packagedHelper) === 'file' || hasSystemPart(root),
    vbiosSha256: choice.vbios ? sha256(Buffer.from(choice.vbios.rom, 'base64')) : null,
    active: status ? (changeInForce(status)?.id ?? null) : null,
  }
}

/** The system part of an app that no package installed does all that a package's does. */
function hasSystemPart(root: Root): boolean {
  const part = root.isPublic(systemPartNote)
    ? readSystemPart(root.text(systemPartNote, LARGEST_TEXT))
    : undefined
  return part !== undefined && root.kindOf(part.helper) === 'file'
}

/**
 * The files with the arguments for the next start, what stands where ours would go, and the files of earlier
 * set-ups. What /proc shows is no file to edit.
 */
function readTexts(root: Root, { setups }: HostReport): Readonly<Record<string, string>> {
  const named = setups.map(({ file }) => file).filter((file) => /^\/(?!proc\/|sys\/)/.test(file))
  const paths = [...new Set([KERNEL_CMDLINE, GRUB_DEFAULTS, ...Object.values(ownFiles), ...named])].filter(
    (path) => root.isPublic(path),
  )
  const texts = paths.map((path) => [path, wholeText(root, path)] as const)
  return Object.fromEntries(texts.filter((pair): pair is [string, string] => pair[1] !== undefined))
}

/** A text with its line ends as they are; undefined where it is too large or no UTF-8, which a plan could not show. */
function wholeText(root: Root, path: string): string | undefined {
  const bytes = root.bytes(path, LARGEST_TEXT + 1)
  if (!bytes || bytes.length > LARGEST_TEXT) return undefined
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** The names are for all to see, only the places in memory are not (kernel.kptr_restrict). */
function knowsAcsOverride(root: Root): boolean | null {
  const symbols = root.text(SYMBOLS, MOST_SYMBOLS)
  // A recording has the name of the file without its content.
  return symbols ? /\bpcie_acs_override/.test(symbols) : null
}

function largestImage(root: Root): number | null {
  const deployments = listed(root, DEPLOYMENTS).slice(0, MOST_DEPLOYMENTS)
  const folders = ['/boot', ...deployments.map((name) => `${DEPLOYMENTS}/${name}`)]
  const sizes = folders.flatMap((folder) =>
    listed(root, folder)
      .filter((name) => INITRAMFS.test(name) && !OTHER_IMAGE.test(name))
      .map((name) => root.size(`${folder}/${name}`))
      .filter((size) => size !== undefined),
  )
  return sizes.length === 0 ? null : Math.max(...sizes)
}

function listed(root: Root, folder: string): readonly string[] {
  return root.kindOf(folder) === 'folder' ? (root.list(folder) ?? []) : []
}

/** Its configurations may be for root alone; the list of their names is not. */
function hasSnapper(root: Root): boolean {
  if (root.kindOf('/usr/bin/snapper') !== 'file') return false
  return SNAPPER_SETTINGS.filter((path) => root.isPublic(path)).some((path) => {
    const names = /^\s*SNAPPER_CONFIGS=["']?([^"'\n]*)/m.exec(root.text(path) ?? '')?.[1]
    return names?.split(/\s+/).includes('root') === true
  })
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
