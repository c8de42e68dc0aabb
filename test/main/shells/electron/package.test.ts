import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (file: string) => readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8')
const config = read('electron-builder.yml')
const appImage = read('build/appimage.yml')

describe('electron-builder.yml', () => {
  it('switches off every fuse that would let somebody run other code as Handover', () => {
    expect(section(config, 'electronFuses')).toEqual({
      runAsNode: 'false',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      onlyLoadAppFromAsar: 'true',
      grantFileProtocolExtraPrivileges: 'false',
    })
    expect(config).toMatch(/^asar: true$/m)
  })

  it('takes the AppImage runtime that keeps the sandbox, and never switches the sandbox off', () => {
    expect(section(appImage, 'toolsets')).toEqual({ appimage: '1.0.3' })
    expect(config + appImage).not.toContain('--no-sandbox')
  })
})

describe('package.json', () => {
  it('names one exact Electron, so that nothing newer or older is packed unseen', () => {
    const { devDependencies } = JSON.parse(read('package.json'))
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

/** The keys and values that are indented under a key of the first level. */
function section(text: string, name: string): Record<string, string> {
  const body = new RegExp(`^${name}:\\n((?: +.*\\n)+)`, 'm').exec(text)?.[1] ?? ''
  return Object.fromEntries(
    [...body.matchAll(/^ {2}(\w+): (.+)$/gm)].map(([, key = '', value = '']) => [key, value]),
  )
}
