import { createInterface } from 'node:readline'
import type { Terminal } from './output.ts'
import { columns } from './text/wrap.ts'

/**
 * The person at the terminal of this process, where standard input and standard error are one. Nothing is read
 * before a question is asked, and standard output stays what was asked for.
 */
export function personAt(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Terminal | undefined {
  if (input.isTTY !== true || output.isTTY !== true) return undefined
  return {
    ask: (question) =>
      new Promise((resolve) => {
        const lines = createInterface({ input, output })
        lines.once('close', () => resolve(''))
        lines.question(question, (answer) => {
          resolve(answer)
          lines.close()
        })
      }),
    show(line) {
      const shown = [...line].slice(0, columns - 1).join('')
      output.write(`\r\u001b[2K${shown}`)
    },
  }
}
