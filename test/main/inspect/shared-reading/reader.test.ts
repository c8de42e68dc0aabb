import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FunctionReader, readHere } from '../../../../src-main/inspect/pci/devices.ts'
import { listFunctions } from '../../../../src-main/inspect/pci/read-function.ts'
import { diskStore } from '../../../../src-main/inspect/root/disk-store.ts'
import { openRoot } from '../../../../src-main/inspect/root/root.ts'
import { sharedReader } from '../../../../src-main/inspect/shared-reading/reader.ts'
import { temporaryFolder } from './temporary-folder.ts'

const THREAD = () => new URL('../../../../src-main/inspect/shared-reading/thread.ts', import.meta.url)
const COUNT = 2000
const BUDGET = 60_000

/** One of 2,000 functions on 250 buses; some go away, some say nothing, some cannot be read. */
function writeFunction(devices: string, index: number): void {
  const bus = Math.floor(index / 8)
    .toString(16)
    .padStart(2, '0')
  const address = `0000:${bus}:00.${index % 8}`
  if (index % 500 === 7) {
    symlinkSync('../gone', `${devices}/${address}`)
    return
  }
  mkdirSync(`${devices}/${address}`)
  const id = index.toString(16).toUpperCase().padStart(4, '0')
  if (index % 400 !== 9) writeFileSync(`${devices}/${address}/uevent`, `PCI_ID=10DE:${id}\nPCI_CLASS=30000\n`)
  if (index % 300 === 11) mkdirSync(`${devices}/${address}/resource`)
}

describe('sharedReader', () => {
  const folder = temporaryFolder()
  const rootOf = () =>
    openRoot('folder', diskStore(folder.path), { now: () => performance.now(), budget: BUDGET })

  const scriptAt = (name: string) => () => new URL(`file://${folder.path}/${name}`)

  async function readWith(reader: FunctionReader) {
    const root = rootOf()
    const found = await reader(root, listFunctions(root))
    return { found, notes: root.notes.map(({ code, path }) => `${code} ${path}`).toSorted() }
  }

  beforeAll(() => {
    const devices = `${folder.path}/sys/bus/pci/devices`
    mkdirSync(devices, { recursive: true })
    for (let index = 0; index < COUNT; index += 1) writeFunction(devices, index)
    // Threads that take a share and die with it, that only tell of something, that end without a word, and that
    // cannot even start.
    writeFileSync(
      `${folder.path}/dies.mjs`,
      `import { workerData } from 'node:worker_threads'
       Atomics.add(new Int32Array(workerData.next), 0, 640)
       throw new Error('dead')`,
    )
    writeFileSync(
      `${folder.path}/late.mjs`,
      `import { parentPort } from 'node:worker_threads'
       parentPort.postMessage({ functions: [], notes: [{ code: 'timed-out', path: '/sys/late', text: '' }] })`,
    )
    writeFileSync(`${folder.path}/silent.mjs`, '')
    writeFileSync(`${folder.path}/broken.mjs`, 'this is no script')
  })
  afterAll(() => folder.remove())

  it('reads the same as one thread does, and notes the same', async () => {
    const alone = await readWith(readHere)
    const shared = await readWith(sharedReader(THREAD, folder.path, BUDGET))
    expect(alone.found.length).toBe(COUNT - 4 - 5)
    expect(alone.notes.filter((note) => note.startsWith('vanished'))).toHaveLength(4)
    expect(alone.notes.filter((note) => note.startsWith('malformed'))).toHaveLength(5)
    expect(alone.notes.filter((note) => note.startsWith('not-a-file'))).toHaveLength(7)
    expect(shared).toEqual(alone)
  })

  it.each(['missing.mjs', 'broken.mjs', 'silent.mjs', 'dies.mjs'])(
    'reads all by itself where the other thread is %s',
    async (script) => {
      const alone = await readWith(readHere)
      expect(await readWith(sharedReader(scriptAt(script), folder.path, BUDGET))).toEqual(alone)
    },
  )

  it('reads all by itself where no thread can be had at all', async () => {
    const reader = sharedReader(() => new URL('https://localhost/thread.js'), folder.path, BUDGET)
    expect((await readWith(reader)).found.length).toBe(COUNT - 4 - 5)
  })

  it('asks nobody for help with a few functions', async () => {
    const root = rootOf()
    const few = listFunctions(root).slice(0, 5)
    const reader = sharedReader(scriptAt('dies.mjs'), folder.path, BUDGET)
    expect((await reader(root, few)).map(({ address }) => address)).toEqual(few)
  })

  it('passes on what the other thread notes', async () => {
    const { found, notes } = await readWith(sharedReader(scriptAt('late.mjs'), folder.path, BUDGET))
    expect(found.length).toBe(COUNT - 4 - 5)
    expect(notes).toContain('timed-out /sys/late')
  })
})
