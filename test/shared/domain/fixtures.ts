import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder with the definitions that everything about domains is tried on. */
const definitionsFolder = join(import.meta.dirname, '../../fixtures/domains')

/** Each of them by its name, byte for byte. */
export const definitions: readonly (readonly [name: string, text: string])[] = readdirSync(definitionsFolder)
  .sort()
  .map((file) => [file.replace(/\.xml$/, ''), readFileSync(join(definitionsFolder, file), 'utf8')])
