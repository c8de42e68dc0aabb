import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { bundleAll, distFolder } from './bundle.ts'

/** `npm run build`: builds everything under dist/ and prints what it weighs. */
async function main(): Promise<void> {
  const started = performance.now()
  await bundleAll()
  printSizes()
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/** The size of each built program, and of the window and the shared code of the command line as a whole. */
function printSizes(): void {
  const sizes = filesIn(distFolder).map(
    (file) => [groupOf(file), statSync(join(distFolder, file)).size] as const,
  )
  for (const group of new Set(sizes.map(([name]) => name))) {
    const own = sizes.filter(([name]) => name === group)
    const bytes = own.reduce((sum, [, size]) => sum + size, 0)
    const title = own.length > 1 ? `${group} (${own.length} files)` : group
    console.log(`${String(Math.ceil(bytes / 1024)).padStart(7)} KiB  dist/${title}`)
  }
}

function groupOf(file: string): string {
  if (file.startsWith('renderer/')) return 'renderer'
  return /^[^/]+-[\w-]{8}\.mjs$/.test(file) ? 'chunks of the command line' : file
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

await main()
