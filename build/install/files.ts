import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { guardUnit, kernelInstallHook, recoverUnit } from '../../src-shared/plan/early/boot-units.ts'
import { packagedHelper } from '../../src-shared/plan/own-files.ts'
import { oneFile } from '../tasks/one-file.ts'
import { projectFolder } from '../tasks/run.ts'
import { bashCompletion } from './bash-completion.ts'
import { billOfMaterials } from './bill-of-materials.ts'
import { commandTexts } from './command-line.ts'
import { components } from './components.ts'
import { fishCompletion } from './fish-completion.ts'
import { appManPage, manPage } from './man-page.ts'
import { metainfo } from './metainfo.ts'
import { releases, sourceDate } from './news.ts'
import { thirdPartyLicences } from './third-party.ts'
import { zshCompletion } from './zsh-completion.ts'

/** A file as a package installs it. */
export type InstalledFile = { readonly path: string } & (
  | { readonly kind: 'text'; readonly mode: number; readonly text: string | Uint8Array }
  | { readonly kind: 'copy'; readonly mode: number; readonly of: string }
  | { readonly kind: 'link'; readonly to: string }
)

const APP_ID = 'org.gpuhandover.Handover'
const UNITS = '/usr/lib/systemd/system'

/**
 * Everything that a package installs beside the app's own folder (/opt/Handover), its desktop entry and its icons, which
 * electron-builder.yml describes. docs/packaging.md lists it for people.
 */
export function installedFiles(): readonly InstalledFile[] {
  const commands = commandTexts()
  const all = releases()
  const parts = components()
  const [newest] = all
  if (newest === undefined) throw new Error('there is no release')
  return [
    copy(packagedHelper, 0o755, oneFile),
    link('/usr/bin/handoverctl', '../libexec/gpu-handover/handover-helper'),
    link('/usr/bin/handover', '../../opt/Handover/handover'),
    project(`/usr/share/polkit-1/actions/${APP_ID}.policy`, `build/polkit/${APP_ID}.policy`),
    text(`${UNITS}/gpu-handover-guard.service`, guardUnit(packagedHelper)),
    text(`${UNITS}/gpu-handover-recover.service`, recoverUnit(packagedHelper)),
    text('/usr/lib/kernel/install.d/95-gpu-handover.install', kernelInstallHook(packagedHelper), 0o755),
    text(`/usr/share/metainfo/${APP_ID}.metainfo.xml`, metainfo(all)),
    project('/usr/share/icons/hicolor/scalable/apps/handover.svg', 'build/icons/handover.svg'),
    // What zlib makes of a text has no time in it.
    text('/usr/share/man/man1/handoverctl.1.gz', gzipSync(manPage(commands, newest), { level: 9 })),
    text('/usr/share/man/man1/handover.1.gz', gzipSync(appManPage(newest), { level: 9 })),
    text('/usr/share/bash-completion/completions/handoverctl', bashCompletion(commands)),
    text('/usr/share/zsh/site-functions/_handoverctl', zshCompletion(commands)),
    text('/usr/share/fish/vendor_completions.d/handoverctl.fish', fishCompletion(commands)),
    ...['README.md', 'NEWS.md', 'docs/recovery.md', 'docs/commands.md', 'docs/security.md'].map((file) =>
      project(`/usr/share/doc/gpu-handover/${file.replace(/^docs\//, '')}`, file),
    ),
    project('/usr/share/licenses/gpu-handover/LICENSE', 'LICENSE'),
    text('/usr/share/licenses/gpu-handover/third-party.txt', thirdPartyLicences(parts)),
    text(
      '/usr/share/doc/gpu-handover/sbom.cdx.json',
      billOfMaterials(parts, { version: newest.version, time: sourceDate() }),
    ),
  ]
}

function text(path: string, content: string | Uint8Array, mode = 0o644): InstalledFile {
  return { path, kind: 'text', mode, text: content }
}

function copy(path: string, mode: number, of: string): InstalledFile {
  return { path, kind: 'copy', mode, of }
}

/** A file of the project, as it is. */
function project(path: string, file: string): InstalledFile {
  return text(path, readFileSync(join(projectFolder, file), 'utf8'))
}

function link(path: string, to: string): InstalledFile {
  return { path, kind: 'link', to }
}
