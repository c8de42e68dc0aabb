import { say } from '../../../src-shared/words/say.ts'
import { needsNewerNode, runOnPinnedNode } from './pinned-node.ts'
import { runCommandLine } from './run.ts'
import { personAt } from './terminal.ts'
import { wantsColour } from './text/style.ts'
import { exitCodes } from './usage/command.ts'

// Whoever reads the output may have seen enough, as `head` has: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

const words = process.argv.slice(2)
// The process itself: its words, its streams and its exit code are touched nowhere else.
process.exitCode = needsNewerNode(words, process.versions.node) ? await onPinnedNode() : await here()

function here(): Promise<number> {
  const terminal = personAt(process.stdin, process.stderr)
  return runCommandLine(words, {
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(`${text}\n`),
    colour: wantsColour(process.stdout.isTTY === true, process.env),
    ...(terminal && { terminal }),
  })
}

async function onPinnedNode(): Promise<number> {
  const code = await runOnPinnedNode(words, process.argv[1] ?? '')
  if (code === undefined) process.stderr.write(`${say('cli.old-node', { version: process.versions.node })}\n`)
  return code ?? exitCodes.failed
}
