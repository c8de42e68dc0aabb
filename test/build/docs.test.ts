import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedFiles } from '../../build/install/files.ts'
import { systemPartFiles, systemPlaces } from '../../src-shared/system-part/files.ts'

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'NEWS.md'],
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const packaging = readFileSync('docs/packaging.md', 'utf8')

/** The fragment that a heading is reached by, as forges make it. */
const fragmentOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-')

describe('the documents', () => {
  it.each(documents)('%s leads only to what is there', (file) => {
    const text = readFileSync(file, 'utf8')
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(?:https?|mailto):/.test(target)) continue
      const [path = '', fragment] = target.split('#')
      const place = path === '' ? file : join(dirname(file), path)
      expect([target, existsSync(place)]).toEqual([target, true])
      if (fragment === undefined) continue
      const headings = [...readFileSync(place, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, one = '']) =>
        fragmentOf(one),
      )
      expect(headings, target).toContain(fragment)
    }
  })

  it('tell of every file that is installed', () => {
    for (const { path } of [...installedFiles(), ...systemPartFiles(systemPlaces(false), '')]) {
      const told = [path, dirname(path), path.replace(/\/[^/]+$/, '')].some((one) => packaging.includes(one))
      const byPattern = /\/(?:bash-completion|zsh|fish|icons|man1)\//.test(path)
      const byBraces = /gpu-handover-(?:guard|recover)\.service$/.test(path)
      expect([path, told || byPattern || byBraces]).toEqual([path, true])
    }
  })
})
