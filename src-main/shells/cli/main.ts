import { say } from '../../../src-shared/words/say.ts'
import { needsNewerNode, runOnPinnedNode } from './pinned-node.ts'
import { runHere, speakHere } from './process.ts'
import { exitCodes } from './usage/command.ts'

const words = process.argv.slice(2)
// The process itself: its words, its streams and its exit code are touched nowhere else but in runHere.
process.exitCode = needsNewerNode(words, process.versions.node) ? await onPinnedNode() : await runHere(words)

async function onPinnedNode(): Promise<number> {
  const code = await runOnPinnedNode(words, process.argv[1] ?? '')
  if (code !== undefined) return code
  await speakHere(process.env)
  process.stderr.write(`${say('cli.old-node', { version: process.versions.node })}\n`)
  return exitCodes.failed
}
