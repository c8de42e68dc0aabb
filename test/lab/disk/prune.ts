import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { neededModules } from './packages.ts'
import { inside, kernelOf } from './rootfs.ts'

/** Takes out of a root what only costs time: modules for devices that no machine has, papers, lists of packages. */
export async function prune(root: string, log: string): Promise<void> {
  pruneModules(join(root, 'lib/modules', kernelOf(root)))
  for (const path of ['usr/share/doc', 'usr/share/man', 'usr/share/locale', 'var/lib/apt/lists']) {
    rmSync(join(root, path), { recursive: true, force: true })
    mkdirSync(join(root, path))
  }
  await inside(root, log)('depmod', [kernelOf(root)])
}

/** Leaves the modules that are wanted, and all that they depend on by modules.dep, in a folder of a kernel. */
export function pruneModules(modules: string): void {
  const patterns = neededModules.map((pattern) => `kernel/${pattern}`)
  const found = patterns.flatMap((pattern) => globSync([pattern, `${pattern}/**/*.ko`], { cwd: modules }))
  const wanted = new Set(found.filter((path) => path.endsWith('.ko')))
  const lines = readFileSync(join(modules, 'modules.dep'), 'utf8').split('\n')
  const needed = lines.flatMap((line) => {
    const [module = '', list = ''] = line.split(':')
    return wanted.has(module) ? list.split(' ').filter((path) => path !== '') : []
  })
  const kept = new Set([...wanted, ...needed])
  for (const path of globSync('kernel/**/*.ko', { cwd: modules }))
    if (!kept.has(path)) rmSync(join(modules, path))
}
