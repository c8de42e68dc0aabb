import { tongueOf } from '../../../src-shared/words/languages.ts'
import { runCommandLine } from './run.ts'
import { personAt } from './terminal.ts'
import { wantsColour } from './text/style.ts'

/** Runs handoverctl as this process, on its own streams and in its own language, and gives the exit code. */
export async function runHere(words: readonly string[]): Promise<number> {
  await speakHere(process.env)
  // Whoever reads the output may have seen enough, as `head` has: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  const terminal = personAt(process.stdin, process.stderr)
  return runCommandLine(words, {
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(`${text}\n`),
    colour: wantsColour(process.stdout.isTTY === true, process.env),
    ...(terminal && { terminal }),
  })
}

/** Speaks the language that an environment asks for. */
export async function speakHere(environment: NodeJS.ProcessEnv): Promise<void> {
  const tongue = tongueOf(environment)
  if (tongue.language === 'en') return
  const { speakAs } = await import('../../../src-shared/words/dictionary.ts')
  await speakAs(tongue)
}
