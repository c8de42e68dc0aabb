import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const AT_ONCE = 4

/**
 * What libvirt's own schema says against definitions: the output of `virt-xml-validate` for each that is not valid, by
 * its name.
 */
export async function invalidDefinitions(
  texts: Iterable<readonly [name: string, text: string]>,
): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'domains-'))
  const invalid = new Map<string, string>()
  const rest = [...texts].entries()
  const takeTurns = async (): Promise<void> => {
    for (const [at, [name, text]] of rest) {
      const file = join(folder, `${at}.xml`)
      await writeFile(file, text)
      try {
        await run('virt-xml-validate', [file, 'domain'])
      } catch (error) {
        invalid.set(name, error instanceof Error ? error.message : String(error))
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, takeTurns))
    return invalid
  } finally {
    await rm(folder, { recursive: true })
  }
}
