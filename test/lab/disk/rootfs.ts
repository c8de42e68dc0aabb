import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cached } from './cache.ts'
import { hostCommand } from './host-command.ts'
import { packages, release } from './packages.ts'

const VERSION = '5'

/** A Debian system in a folder, with the packages of the lab and nothing configured; made from the network once. */
export function debianRoot(log: string): Promise<string> {
  const from = [VERSION, release, ...packages]
  return cached('debian', from, async (folder) => {
    const root = join(folder, 'root')
    await hostCommand('debootstrap', ['--variant=minbase', release, root], { log })
    const run = inside(root, log)
    // No service is to start while the system is only a folder.
    const policy = join(root, 'usr/sbin/policy-rc.d')
    writeFileSync(policy, '#!/bin/sh\nexit 101\n')
    chmodSync(policy, 0o755)
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], env)
    await run('apt-get', ['purge', '-y', 'initramfs-tools', 'initramfs-tools-core'], env)
    await run('apt-get', ['clean'], env)
    rmSync(policy)
  })
}

/** The release of the one kernel of a root. */
export function kernelOf(root: string): string {
  const [kernel] = readdirSync(join(root, 'lib/modules'))
  if (kernel === undefined) throw new Error(`no kernel in ${root}`)
  return kernel
}

/** Runs a command in the root. */
export type RunInside = (
  program: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
) => Promise<string>

/**
 * A way to run commands in a root that is only a folder. The file systems of this kernel are there for each command,
 * in a mount namespace of its own: whatever happens, none is left in the folder, which is removed one day.
 */
export function inside(root: string, log: string): RunInside {
  const script = `set -e
for name in proc sys dev; do mount --bind /$name "$1/$name"; done
exec chroot "$@"`
  return (program, args, env = {}) =>
    hostCommand('unshare', ['--mount', 'sh', '-c', script, 'sh', root, program, ...args], {
      log,
      env: { LC_ALL: 'C', ...env },
    })
}
