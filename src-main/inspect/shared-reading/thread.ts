import { parentPort, workerData } from 'node:worker_threads'
import { readFunction } from '../pci/read-function.ts'
import { diskStore } from '../root/disk-store.ts'
import { openRoot } from '../root/root.ts'
import { type ReadingShare, type ReadingTask, readShare } from './reader.ts'

// The script of the second reading thread: it reads its share and sends it back once.
const { kind, base, budget, addresses, next }: ReadingTask = workerData
const root = openRoot(kind, diskStore(base), { now: () => performance.now(), budget })
const functions = readShare(addresses, next, (address) => readFunction(root, address))
const share: ReadingShare = { functions, notes: root.notes }
parentPort?.postMessage(share)
