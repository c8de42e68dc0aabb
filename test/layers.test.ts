import { execFile } from 'node:child_process'
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ALLOWED, INSPECT, REFUSED, SERVICE, SHARED } from './layers.ts'

const PROJECT = join(import.meta.dirname, '..')
const BIOME = join(PROJECT, 'node_modules/.bin/biome')
const RULES = ['style/noRestrictedImports', 'style/noRestrictedGlobals', 'style/useNodejsImportProtocol']

/** What stands in a pure file and reaches outside by a name that needs no import. */
const IMPURE = [
  'Date.now()',
  'new Date()',
  'performance.now()',
  'process.env',
  'globalThis.Date',
  'setTimeout(f, 1)',
  'fetch(u)',
]

interface Finding {
  readonly file: string
  readonly line: number
}

/** Lints files in a folder of their own under the project's settings, and tells where a rule of `RULES` bites. */
async function lint(files: Readonly<Record<string, string>>): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'handover-layers-'))
  try {
    copyFileSync(join(PROJECT, 'biome.json'), join(folder, 'biome.json'))
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    const only = RULES.map((rule) => `--only=${rule}`)
    const settings = ['--reporter=json', '--vcs-enabled=false', '--max-diagnostics=none']
    const { stdout } = await promisify(execFile)(BIOME, ['lint', ...settings, ...only, '.'], {
      cwd: folder,
    }).catch((failed: { stdout: string }) => failed)
    const report: { diagnostics: { location: { path: string; start: { line: number } } }[] } =
      JSON.parse(stdout)
    return report.diagnostics.map(({ location }) => ({ file: location.path, line: location.start.line }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Which of some imports, one on each line of a file, the rules refuse. */
async function refusedOf(
  layers: Readonly<Record<string, readonly string[]>>,
): Promise<Record<string, string[]>> {
  const texts = Object.entries(layers).map(([file, imports]) => [
    file,
    imports.map((name) => `import '${name}'\n`).join(''),
  ])
  const findings = await lint(Object.fromEntries(texts))
  const refused = (file: string, index: number) =>
    findings.some((finding) => finding.file === file && finding.line === index + 1)
  return Object.fromEntries(
    Object.entries(layers).map(([file, imports]) => [
      file,
      imports.filter((_, index) => refused(file, index)),
    ]),
  )
}

describe('the rule that imports go down only', () => {
  it('refuses all that a layer must not know', async () => {
    expect(await refusedOf(REFUSED)).toEqual(REFUSED)
  })

  it('lets through what a layer stands on', async () => {
    const nothing = Object.fromEntries(Object.keys(ALLOWED).map((file) => [file, []]))
    expect(await refusedOf(ALLOWED)).toEqual(nothing)
  })

  it('bites on every way to import', async () => {
    const ways = [
      `import { a } from 'node:fs'`,
      `import type { a } from 'node:fs'`,
      `export { a } from 'node:fs'`,
      `export * from 'node:fs'`,
      `export const a = import('node:fs')`,
      `export const a = require('node:fs')`,
    ]
    const findings = await lint({ [SHARED]: ways.join('\n') })
    expect([...new Set(findings.map(({ line }) => line))].sort()).toEqual(ways.map((_, index) => index + 1))
  })

  it('refuses a clock, a process and a network in pure files, and nowhere else', async () => {
    const text = IMPURE.map((expression, index) => `export const a${index} = ${expression}\n`).join('')
    const findings = await lint({ [SHARED]: text, [INSPECT]: text, [SERVICE]: text })
    expect(findings.map(({ file }) => file)).toEqual(IMPURE.map(() => SHARED))
    expect(findings.map(({ line }) => line)).toEqual(IMPURE.map((_, index) => index + 1))
  })
})

describe('pure files', () => {
  it('draw no random numbers', () => {
    const files = globSync('src-shared/**/*.ts', { cwd: PROJECT })
    expect(files.length).toBeGreaterThan(20)
    const random = files.filter((file) =>
      /Math\s*\.\s*random|randomUUID/.test(readFileSync(join(PROJECT, file), 'utf8')),
    )
    expect(random).toEqual([])
  })
})
