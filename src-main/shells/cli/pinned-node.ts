import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseCommandLine } from './usage.ts'

// What asks other programs does so with execa, which needs it.
const OLDEST = 22

/** Whether these words cannot be carried out by a Node of this version, because they ask the running system. */
export function needsNewerNode(words: readonly string[], version: string): boolean {
  if (Number.parseInt(version, 10) >= OLDEST) return false
  const parsed = parseCommandLine(words)
  if (!parsed.ok) return false
  const { command } = parsed
  if (command.name === 'help' || command.name === 'version' || command.name === 'settings') return false
  return command.name === 'web' || command.root === '/'
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs the same words on the Node that a checkout has pinned beside it, and hands signals on to it. Gives the
 * exit code, or undefined where there is no such Node.
 */
export async function runOnPinnedNode(words: readonly string[], script: string): Promise<number | undefined> {
  const node = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))
  if (!existsSync(node)) return undefined
  const child = spawn(node, [script, ...words], { stdio: 'inherit' })
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.once('error', () => resolve(undefined))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
