import { harmlessEnvironment } from './environment.ts'

/** How a line ended that was run as root by sudo-prompt, as far as it came. */
export interface PromptEnd {
  /** What the line itself printed; empty where nobody allowed it. */
  readonly output: string
  readonly words: string
  readonly code: number | null
}

/**
 * Has sudo-prompt ask for a password and run a line as root. The line goes through a shell twice, so it must hold
 * nothing that a shell knows. Never rejects.
 */
export async function promptFor(line: string): Promise<PromptEnd> {
  const { exec } = await import('sudo-prompt')
  // It writes the working folder into its shell line, with quotes as the only marks that it escapes.
  process.chdir('/')
  return new Promise((resolve) => {
    exec(line, { name: 'Handover', env: { ...harmlessEnvironment } }, (error, output = '', words = '') =>
      resolve({ output: String(output), words: wordsOf(error, String(words)), code: codeOf(error) }),
    )
  })
}

/** sudo-prompt puts sentences of its own in the place of pkexec's; where there is no pkexec, there is only that. */
function wordsOf(error: Error | null | undefined, words: string): string {
  return /Unable to find pkexec/.test(error?.message ?? '') ? 'No authentication agent found.' : words
}

// Without an error its place is taken by null, whatever its types say.
function codeOf(error: Error | null | undefined): number | null {
  if (!error) return 0
  return 'code' in error && typeof error.code === 'number' ? error.code : null
}
