import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { releaseFolder } from '../../../build/tasks/one-file.ts'
import manifest from '../../../package.json' with { type: 'json' }

/** The package, as `npm run package` makes it. */
export const rpm: string = join(releaseFolder, `gpu-handover-${manifest.version}-1.x86_64.rpm`)

/** The AppImage; its runtime may be a stand-in. */
export const appImage: string = join(releaseFolder, `appimage/Handover-${manifest.version}-x86_64.AppImage`)

export const isRpmMade: boolean = existsSync(rpm)
export const isAppImageMade: boolean = existsSync(appImage)
