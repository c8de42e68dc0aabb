import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cached } from './cache.ts'
import { hostCommand } from './host-command.ts'
import { neededModules } from './packages.ts'
import { pruneModules } from './prune.ts'

const VERSION = '1'
const NAME = /^linux-image-6\.1\.0-(\d+)-amd64$/

/** A kernel package of the same release, newer than the one that machines have. */
export interface SecondKernel {
  readonly file: string
  /** As `uname -r` would tell it. */
  readonly release: string
}

/** Fetches the newest kernel of Debian's stable updates, with only those modules that the machines need. */
export function secondKernel(installed: string, log: string): Promise<SecondKernel> {
  const made = cached('kernel', [VERSION, installed, ...neededModules], async (folder) => {
    const list = await hostCommand('apt-cache', ['pkgnames', 'linux-image-6.1.0-'], { log })
    const numbers = list.split('\n').flatMap((name) => Number(NAME.exec(name)?.[1] ?? Number.NaN) || [])
    const newest = `6.1.0-${Math.max(...numbers)}-amd64`
    if (newest === installed) throw new Error(`there is no kernel newer than ${installed}`)
    const fetch = 'cd "$1" && apt-get download "$2" && dpkg-deb -R *.deb tree && rm *.deb'
    await hostCommand('sh', ['-c', fetch, 'sh', folder, `linux-image-${newest}`], { log })
    const tree = join(folder, 'tree')
    const modules = join(tree, 'lib/modules', newest)
    await hostCommand('depmod', ['-b', tree, newest], { log })
    pruneModules(modules)
    for (const name of readdirSync(modules))
      if (/^modules\.(dep|alias|symbols|softdep|devname)/.test(name)) rmSync(join(modules, name))
    await hostCommand('dpkg-deb', ['-Znone', '-b', tree, join(folder, `${newest}.deb`)], { log })
    rmSync(tree, { recursive: true })
  })
  return made.then((folder) => {
    const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.deb'))
    return { file: join(folder, name), release: name.slice(0, -'.deb'.length) }
  })
}
