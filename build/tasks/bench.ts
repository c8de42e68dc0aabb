import { statfsSync } from 'node:fs'
import { run } from './run.ts'

const MEMORY_FOLDER = '/dev/shm'
// The largest tree has 1.3 million files, each of which takes a page and an inode there.
const ROOM_NEEDED = 8 * 1024 ** 3
const PARTS = ['plan', 'window', 'drawing', 'one-file', 'helper', 'change', 'vms', 'inspection']

// `npm run bench -- helper change` measures only these; other words are handed on.
const words = process.argv.slice(2)
const named = PARTS.filter((part) => words.includes(part))
const others = words.filter((word) => !PARTS.includes(word))

// Measures what is built now, not what was built some time ago.
const built = run(process.execPath, ['build/tasks/build.ts'])
const parts = named.length > 0 ? named : PARTS
const measured = built && parts.every(measure)
process.exitCode = measured ? 0 : 1

function measure(part: string): boolean {
  // Inspections read trees in memory, as sysfs is, where they fit. A change is written to the disk.
  const inMemory = part === 'inspection' && hasRoom(MEMORY_FOLDER)
  return run(
    process.execPath,
    [`test/bench/${part}.ts`, ...others],
    inMemory ? { TMPDIR: MEMORY_FOLDER } : {},
  )
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= ROOM_NEEDED
  } catch {
    return false
  }
}
