import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { Start } from '../../../../src-main/service/resume/resume.ts'
import type { Bridge } from '../../../../src-shared/ipc/contract.ts'
import { type ExampleService, exampleService } from '../../service/example-service.ts'
import type * as StandIn from './stand-in.ts'

/** The real shell and the real preload, running on the stand-in for Electron over an example service. */
export interface RunningApp extends ExampleService {
  readonly electron: typeof StandIn
  readonly world: (typeof StandIn)['world']
  /** The page's `window.handover`. */
  readonly bridge: Bridge
  readonly bugs: unknown[]
  readonly folder: string
}

/** A fresh stand-in, under which the modules of the shell are loaded anew. */
export async function freshElectron(): Promise<typeof StandIn> {
  vi.resetModules()
  vi.doMock('electron', () => import('./stand-in.ts'))
  return import('./stand-in.ts')
}

/** Starts the app; `before` may change the world before Electron is ready. */
export async function startApp(
  before: (electron: typeof StandIn, folder: string) => void = () => {},
  parts: Parameters<typeof exampleService>[0] = {},
  begin: () => Start = () => 'as-usual',
  words: readonly string[] = [],
): Promise<RunningApp> {
  const electron = await freshElectron()
  const folder = builtWindow()
  electron.world.userData = folder
  before(electron, folder)
  const example = exampleService(parts)
  const bugs: unknown[] = []
  const { runElectronShell } = await import('../../../../src-main/shells/electron/run.ts')
  const running = runElectronShell({
    service: example.service,
    rendererDir: join(folder, 'renderer'),
    preload: '/dist/electron/preload.cjs',
    words,
    begin,
    onBug: (error) => bugs.push(error),
  })
  electron.world.start()
  await running
  await import('../../../../src-main/shells/electron/preload.ts')
  return {
    ...example,
    electron,
    world: electron.world,
    bridge: electron.world.page.handover as Bridge,
    bugs,
    folder,
  }
}

function builtWindow(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handover-electron-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  mkdirSync(join(folder, 'renderer/assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'renderer/index.html'), '<!doctype html><title>window</title>')
  writeFileSync(join(folder, 'renderer/assets/main.js'), 'export {}')
  return folder
}
