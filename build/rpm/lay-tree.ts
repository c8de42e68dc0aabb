import {
  cpSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Source } from './arguments.ts'

/** What lies in a tree, as paths below "/", each in order. */
export interface Laid {
  readonly folders: readonly string[]
  /** Files and links. */
  readonly files: readonly string[]
}

/**
 * Lays sources into a folder as they will lie under "/", and gives what is in it then. As fpm does, a source with a
 * slash at its end gives what is in it; else it is the destination itself. Links stay links, and everything gets one
 * time.
 */
export function layTree(sources: readonly Source[], tree: string, time: number): Laid {
  for (const { from, to } of sources) {
    const place = join(tree, to)
    mkdirSync(from.endsWith('/') ? place : dirname(place), { recursive: true })
    copy(from.replace(/\/$/, ''), place)
  }
  const entries = readdirSync(tree, { recursive: true, withFileTypes: true })
  const pathsOf = (areFolders: boolean) =>
    entries
      .filter((entry) => entry.isDirectory() === areFolders)
      .map((entry) => `/${relative(tree, join(entry.parentPath, entry.name))}`)
      .sort()
  const laid = { folders: pathsOf(true), files: pathsOf(false) }
  for (const path of [...laid.files, ...laid.folders]) lutimesSync(join(tree, path), time, time)
  return laid
}

function copy(from: string, to: string): void {
  if (lstatSync(from).isSymbolicLink()) {
    rmSync(to, { force: true })
    symlinkSync(readlinkSync(from), to)
  } else if (lstatSync(from).isDirectory()) {
    mkdirSync(to, { recursive: true })
    for (const name of readdirSync(from).sort()) copy(join(from, name), join(to, name))
  } else cpSync(from, to)
}
