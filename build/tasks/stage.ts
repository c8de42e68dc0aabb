import { chmodSync, copyFileSync, lutimesSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type InstalledFile, installedFiles } from '../install/files.ts'
import { sourceDate } from '../install/news.ts'
import { releaseFolder } from './one-file.ts'

/** The tree that a package lays over "/", beside the app's own folder. */
export const rootFolder: string = join(releaseFolder, 'root')

/** Makes such a tree anew; everything in it has the time of the release. */
export function stage(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const file of installedFiles()) place(folder, file)
}

function place(folder: string, file: InstalledFile): void {
  const path = join(folder, file.path)
  mkdirSync(dirname(path), { recursive: true })
  switch (file.kind) {
    case 'text':
      writeFileSync(path, file.text)
      break
    case 'copy':
      copyFileSync(file.of, path)
      break
    case 'link':
      symlinkSync(file.to, path)
  }
  if (file.kind !== 'link') chmodSync(path, file.mode)
  lutimesSync(path, sourceDate(), sourceDate())
}
