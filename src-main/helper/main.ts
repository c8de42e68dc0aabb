import { runHelper } from './process.ts'

// The helper as a program of its own, one bundle that Node runs: `node handover-helper.mjs VERB [--root DIR]`.
await runHelper(process.argv.slice(2), { node: process.execPath, script: process.argv[1] ?? '' })
