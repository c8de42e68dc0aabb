import { run } from './run.ts'

// Measures what is built now, not what was built some time ago.
const built = run(process.execPath, ['build/tasks/build.ts'])
const measured = built && run(process.execPath, ['test/bench/bench.ts', ...process.argv.slice(2)])
process.exitCode = measured ? 0 : 1
