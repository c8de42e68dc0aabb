import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'vite'
import { describe, expect, it, onTestFinished } from 'vitest'

const project = new URL('../../../../', import.meta.url).pathname

describe('what is built for Electron', () => {
  it('is a preload of one CommonJS file that needs nothing but electron, and exposes the bridge', async () => {
    const folder = await built('preload')
    expect(readdirSync(folder)).toEqual(['preload.cjs'])
    const code = readFileSync(join(folder, 'preload.cjs'), 'utf8')
    const exposed: Record<string, object> = {}
    const required: string[] = []
    runInNewContext(code, {
      require(name: string) {
        required.push(name)
        return {
          contextBridge: { exposeInMainWorld: (key: string, api: object) => (exposed[key] = api) },
          ipcRenderer: {},
        }
      },
      exports: {},
      module: {},
    })
    expect(required).toEqual(['electron'])
    expect(Object.keys(exposed)).toEqual(['handover'])
    expect(Object.keys(exposed.handover ?? {}).sort()).toEqual(['call', 'on'])
    expect(code.length).toBeLessThan(20_000)
  })

  it('is a main process that needs nothing but Node and electron', async () => {
    const folder = await built('main')
    const code = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
    const imported = code.flatMap((text) =>
      [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?["'`]([\w@./][\w@./:-]*)["'`]/g)].map(([, name]) => name),
    )
    expect(imported).toContain('electron')
    expect(imported.filter((name) => !/^(?:node:|electron$|\.\/)/.test(name ?? ''))).toEqual([])
  })
})

/** Builds with the project's own configuration, into a folder of its own. */
async function built(name: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'handover-build-'))
  onTestFinished(() => rm(outDir, { recursive: true }))
  await build({ root: project, configFile: join(project, `vite.${name}.config.ts`), build: { outDir } })
  return outDir
}
