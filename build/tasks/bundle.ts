import { copyFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { projectFolder } from './run.ts'

/** Where everything is built to. */
export const distFolder: string = join(projectFolder, 'dist')

const bundles = ['renderer', 'main', 'preload', 'cli', 'helper']

/** Builds everything under dist/ anew: the window, Electron's two scripts, the command line, the root program, pci.ids. */
export async function bundleAll(): Promise<void> {
  // The configurations name their folders from that of the project.
  process.chdir(projectFolder)
  rmSync(distFolder, { recursive: true, force: true })
  await Promise.all(
    bundles.map((name) =>
      build({ configFile: join(projectFolder, `vite.${name}.config.ts`), logLevel: 'warn' }),
    ),
  )
  for (const file of ['pci.ids', 'polkit/org.gpuhandover.Handover.policy'])
    copyFileSync(join(projectFolder, 'build', file), join(distFolder, basename(file)))
}
