import { diskStore } from '../../../src-main/inspect/root/disk-store.ts'
import { reportOfStore } from './bad-roots.ts'

// A program of its own: what hangs in a system call can only be ended from outside.
const [, , base = ''] = process.argv
process.stdout.write(JSON.stringify(await reportOfStore(diskStore(base), 'folder')))
