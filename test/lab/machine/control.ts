import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'

/** How a command in a machine ended. */
export interface Answer {
  readonly code: number
  readonly output: string
  readonly errors: string
}

/** A way to run commands in a machine as root, over one connection for as long as the machine is up. */
export interface Control {
  /** Whether the machine answers. */
  reaches(): Promise<boolean>
  run(script: string, limit?: number): Promise<Answer>
  copyIn(file: string, path: string): Promise<void>
  copyOut(path: string, file: string): Promise<boolean>
  close(): Promise<void>
}

/** Milliseconds that one command may take; building an initramfs is among them. */
const COMMAND_LIMIT = 15 * 60_000
const CONNECT_SECONDS = 15

let connections = 0

/** Reaches a machine on a port of this computer. `folder` takes the transcript of all that is run. */
export function controlOf(port: number, key: string, folder: string): Control {
  connections += 1
  // A path of a socket has at most 108 letters, so it does not lie in the folder.
  const socket = `/tmp/gpu-handover-lab-${process.pid}-${connections}`
  const settings = {
    UserKnownHostsFile: '/dev/null',
    StrictHostKeyChecking: 'no',
    LogLevel: 'ERROR',
    ConnectTimeout: String(CONNECT_SECONDS),
    ServerAliveInterval: '30',
    ControlMaster: 'auto',
    ControlPath: socket,
    ControlPersist: 'yes',
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`])
  const common = ['-F', 'none', '-i', key, ...options]
  const ssh = (words: readonly string[], limit: number) =>
    execa('ssh', [...common, '-p', String(port), 'root@127.0.0.1', ...words], {
      reject: false,
      stdin: 'ignore',
      timeout: limit,
    })
  const scp = (from: string, to: string) =>
    execa('scp', ['-q', ...common, '-P', String(port), from, to], { reject: false, stdin: 'ignore' })
  const note = (text: string) => appendFileSync(join(folder, 'transcript.txt'), text)
  return {
    async reaches() {
      const { exitCode } = await ssh(['true'], (CONNECT_SECONDS + 5) * 1000)
      return exitCode === 0
    },
    async run(script, limit = COMMAND_LIMIT) {
      const began = Date.now()
      const result = await ssh([script], limit)
      const answer = {
        code: result.timedOut ? 124 : (result.exitCode ?? 255),
        output: result.stdout,
        errors: result.stderr,
      }
      const seconds = ((Date.now() - began) / 1000).toFixed(1)
      note(`\n# ${script}\n${answer.output}\n${answer.errors}\n[${answer.code}, ${seconds} s]\n`)
      return answer
    },
    async copyIn(file, path) {
      const result = await scp(file, `root@127.0.0.1:${path}`)
      if (result.failed) throw new Error(`${file} could not be copied: ${result.stderr}`)
    },
    async copyOut(path, file) {
      return !(await scp(`root@127.0.0.1:${path}`, file)).failed
    },
    async close() {
      await execa('ssh', ['-F', 'none', '-o', `ControlPath=${socket}`, '-O', 'exit', '127.0.0.1'], {
        reject: false,
      })
    },
  }
}
