import { runCommandLine } from './run.ts'
import { wantsColour } from './text/style.ts'

// Whoever reads the output may have seen enough, as `head` has: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

// The process itself: its words, its streams and its exit code are touched nowhere else.
process.exitCode = await runCommandLine(process.argv.slice(2), {
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(`${text}\n`),
  colour: wantsColour(process.stdout.isTTY === true, process.env),
})
