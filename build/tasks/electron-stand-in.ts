import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

// What @electron/fuses looks for in Electron's binary: a sentinel, the version of the wire, its length, and a digit for
// each fuse (electron/docs/tutorial/fuses.md).
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const FUSES = '1'.repeat(9)
const WORDS = 'This was packed without Electron, to try the packaging out.'

/**
 * Lays a folder that is to electron-builder what Electron's own download is, but opens no window: so the whole packaging
 * can be tried where that download cannot be had. Its program says so.
 */
export function layElectronStandIn(folder: string, version: string): void {
  const wire = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, FUSES.length]), Buffer.from(FUSES)])
  const files = filesIn(folder)
  files.write('electron', Buffer.concat([Buffer.from(scriptOf('electron')), wire, Buffer.from('\n')]), 0o755)
  files.write('chrome-sandbox', scriptOf('chrome-sandbox'), 0o755)
  files.write('version', version)
  files.write('LICENSE', 'The licence of Electron lies here.\n')
  files.write('LICENSES.chromium.html', '<p>The licences of Chromium lie here.</p>\n')
  files.write('locales/en-US.pak', WORDS)
}

/**
 * Lays the tools that electron-builder makes an AppImage with (APPIMAGE_TOOLS_PATH): those of this system, and in the
 * place of the runtime, which no distribution has, a script that says so. What is behind it is the real file system.
 */
export function layAppImageStandIn(folder: string, mksquashfs: string): void {
  const files = filesIn(folder)
  // Of the many levels the fastest: nobody is handed this.
  files.write('mksquashfs', `#!/bin/sh\nexec ${mksquashfs} "$@" -Xcompression-level 1\n`, 0o755)
  // Asked for, and never called.
  files.write('desktop-file-validate', scriptOf('desktop-file-validate'), 0o755)
  files.write('runtimes/runtime-x64', scriptOf('runtime').padEnd(4096, '\n'), 0o755)
  files.write('lib/x64/README', WORDS)
}

function scriptOf(name: string): string {
  return `#!/bin/sh\necho "${name}: ${WORDS}" >&2\nexit 1\n`
}

function filesIn(folder: string) {
  const at = (name: string): string => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    return path
  }
  return {
    at,
    write(name: string, content: string | Uint8Array, mode = 0o644): void {
      writeFileSync(at(name), content)
      chmodSync(at(name), mode)
    },
  }
}
