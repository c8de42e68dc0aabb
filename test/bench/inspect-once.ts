import { inspect } from '../../src-main/inspect/inspect.ts'
import { diskStore } from '../../src-main/inspect/root/disk-store.ts'
import { openRoot } from '../../src-main/inspect/root/root.ts'

/** Prints how many milliseconds the first inspection in a process takes, of the folder that is named. */
const [, , folder = '/'] = process.argv
const start = performance.now()
const root = openRoot('folder', diskStore(folder), { now: () => performance.now(), budget: 20_000 })
await inspect(root, { bundledPciIds: () => new Uint8Array() })
console.log(performance.now() - start)
