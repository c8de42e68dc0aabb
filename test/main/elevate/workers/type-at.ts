import { spawn } from 'node:child_process'

// Runs a shell line on a terminal of its own and types the given texts, one at each question for a password. Prints the
// lines of JSON that came out.
const [line = '', ...typed] = process.argv.slice(2)
const terminal = spawn('script', ['-qec', line, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] })
let shown = ''
terminal.stdout.setEncoding('utf8')
terminal.stdout.on('data', (text: string) => {
  shown += text
  const asked = shown.lastIndexOf('Password of')
  if (asked < 0 || !shown.endsWith(': ')) return
  shown = shown.slice(0, asked)
  const next = typed.shift()
  // What comes right behind the question would be thrown away with what was typed ahead of it.
  if (next !== undefined) setTimeout(() => terminal.stdin.write(JSON.parse(`"${next}"`)), 100)
})
terminal.on('close', () => {
  for (const text of shown.split(/\r?\n/)) if (text.startsWith('{')) console.log(text)
})
