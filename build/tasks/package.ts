import { bundleAll } from './bundle.ts'
import { buildOneFile } from './one-file.ts'

/** `npm run package`: makes everything that is handed to people, under release/. */
async function main(): Promise<void> {
  await bundleAll()
  await buildOneFile()
}

await main()
