import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openBrowser } from '../../../../src-main/shells/web/open-browser.ts'

const URL_TO_OPEN = 'http://127.0.0.1:4000/?token=a&b=$(id)'

let folder: string
let opened: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handover-xdg-'))
  opened = join(folder, 'opened')
  onTestFinished(() => rm(folder, { recursive: true }))
  writeFileSync(
    join(folder, 'xdg-open'),
    `#!/bin/sh\nprintf '%s' "$*" > ${opened}.new && mv ${opened}.new ${opened}\n`,
  )
  chmodSync(join(folder, 'xdg-open'), 0o755)
})

describe('openBrowser', () => {
  it.each(['DISPLAY', 'WAYLAND_DISPLAY'])(
    'hands the link to xdg-open where %s is set, as one argument',
    async (name) => {
      expect(await openBrowser(URL_TO_OPEN, { PATH: `${folder}:/usr/bin:/bin`, [name]: ':0' })).toBe(true)
      await expect.poll(() => existsSync(opened)).toBe(true)
      expect(readFileSync(opened, 'utf8')).toBe(URL_TO_OPEN)
    },
  )

  it('opens nothing where there is no desktop', async () => {
    expect(await openBrowser(URL_TO_OPEN, { PATH: folder })).toBe(false)
    expect(existsSync(opened)).toBe(false)
  })

  it('says so where there is no xdg-open', async () => {
    expect(await openBrowser(URL_TO_OPEN, { PATH: join(folder, 'nowhere'), DISPLAY: ':0' })).toBe(false)
  })
})
