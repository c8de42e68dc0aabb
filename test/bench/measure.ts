import { spawnSync } from 'node:child_process'

/** A program with its arguments. */
export type Command = readonly [program: string, ...args: string[]]

// Plain JavaScript in an address: a file in TypeScript would bring a compiler into the memory that is measured.
const REPORT_PEAK = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, process.resourceUsage().maxRSS + ' '))",
)}`

/** Runs a program with its output thrown away; the milliseconds from start to end. Throws where it fails. */
export function timeOf([program, ...args]: Command): number {
  const start = performance.now()
  const { status, error } = spawnSync(program, args, { stdio: 'ignore' })
  const time = performance.now() - start
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`)
  return time
}

/** The times of several programs, run in turn so that a busy moment of the machine meets all of them alike. */
export function timesInTurn(commands: readonly Command[], rounds: number): number[][] {
  for (const command of commands) timeOf(command)
  const times: number[][] = commands.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, command] of commands.entries()) times[index]?.push(timeOf(command))
  }
  return times
}

/** The most memory, in bytes, that a program for Node ever held resident, its threads included (getrusage(2)). */
export function peakMemoryOf(script: string, args: readonly string[]): number {
  const { status, output } = spawnSync(process.execPath, ['--import', REPORT_PEAK, script, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  })
  // Each thread tells the peak of the whole process at its own end; the last one is the highest.
  const kibibytes = Math.max(...(output[3] ?? '').trim().split(' ').map(Number))
  if (status !== 0 || !(kibibytes > 0)) throw new Error(`${script} ended with ${status} and told no memory`)
  return kibibytes * 1024
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

/** A time as it is printed. */
export function milliseconds(time: number): string {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`
}

/** Several times as they are printed: a busy machine moves the median, and hardly the best. */
export function span(times: readonly number[]): string {
  return `median ${milliseconds(median(times))}, best ${milliseconds(Math.min(...times))}`
}
