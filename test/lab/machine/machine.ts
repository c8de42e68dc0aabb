import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { person } from '../disk/settings.ts'
import { type Answer, type Control, controlOf } from './control.ts'
import { type DirectStart, type Disk, emulatorWords } from './emulator.ts'
import { freePort } from './free-port.ts'
import type { Hardware } from './hardware.ts'
import { shellWords } from './shell-words.ts'

/** What a machine is made of. */
export interface MachineOptions {
  readonly name: string
  /** Takes its logs. */
  readonly folder: string
  readonly key: string
  readonly disks: readonly Disk[]
  readonly hardware: Hardware
  /** What the next start begins with, asked for at each; without it the disk's own loader starts. */
  readonly load?: () => Promise<DirectStart>
}

/** An emulated machine that is on, and what can be done to it. */
export interface Machine {
  readonly name: string
  /** The command that opens a shell in it as root. */
  readonly address: string
  /** Runs a script as root, outside any session. */
  run(script: string, limit?: number): Promise<Answer>
  /** The same, and throws where it does not end with 0; gives what it printed. */
  output(script: string): Promise<string>
  /** Runs a program as the person at the screen, in the session that `logIn` opened. */
  asPerson(words: readonly string[], limit?: number): Promise<Answer>
  /** The person logs in at the screen. */
  logIn(): Promise<void>
  copyIn(file: string, path: string): Promise<void>
  copyOut(path: string, file: string): Promise<boolean>
  /** Restarts it and waits until it is up again. */
  restart(): Promise<void>
  /** Waits until it has restarted by itself; false where it does not within the limit, in milliseconds. */
  restartsByItself(limit: number): Promise<boolean>
  /** Turns it off in order, and waits for that. */
  powerOff(): Promise<void>
  /** Pulls the plug. */
  cutPower(): Promise<void>
  /** Saves its journal and what the app says of it, as far as it still answers. */
  keepLogs(): Promise<void>
  /** Turns it on after powerOff or cutPower, with other hardware if wanted, and waits until it is up. */
  powerOn(hardware?: Hardware): Promise<void>
}

/** From power to an answer; some minutes where other work takes the processors. */
const START_LIMIT = 8 * 60_000
const POLL = 1500

/** Turns a machine on and waits until it answers. */
export async function powerOn(options: MachineOptions): Promise<Machine> {
  const { name, folder, key, disks, load } = options
  mkdirSync(folder, { recursive: true })
  const port = await freePort()
  const serialLog = join(folder, 'serial.log')
  // Looked into before the emulator may have made it.
  writeFileSync(serialLog, '')
  let hardware = options.hardware
  let emulator: ChildProcess | undefined
  let control: Control | undefined
  let ended: Promise<void> = Promise.resolve()
  let bootId = ''

  async function on(): Promise<void> {
    const direct = await load?.()
    const words = emulatorWords({
      hardware,
      disks,
      port,
      serialLog,
      endsOnRestart: load !== undefined,
      ...(direct && { direct }),
    })
    appendFileSync(join(folder, 'transcript.txt'), `\n## qemu-system-x86_64 ${words.join(' ')}\n`)
    const log = openSync(join(folder, 'emulator.log'), 'a')
    const child = spawn('qemu-system-x86_64', words, { stdio: ['ignore', log, log] })
    running.add(child)
    emulator = child
    ended = new Promise((resolve) => {
      child.once('exit', () => {
        running.delete(child)
        resolve()
      })
      child.once('error', () => resolve())
    })
    await up()
  }

  /** Waits until the machine answers in another start than the last one. */
  async function up(): Promise<void> {
    const end = Date.now() + START_LIMIT
    await control?.close()
    while (Date.now() < end) {
      if (emulator?.exitCode !== null || emulator.signalCode !== null)
        throw new Error(`${name}: the emulator ended; see ${folder}`)
      if (readFileSync(serialLog, 'latin1').includes('Kernel panic'))
        throw new Error(`${name}: its kernel panicked; see ${serialLog}`)
      const next = controlOf(port, key, folder)
      if (await next.reaches()) {
        const { output, code } = await next.run('cat /proc/sys/kernel/random/boot_id')
        if (code === 0 && output.trim() !== bootId) {
          bootId = output.trim()
          control = next
          // Answering comes before all drivers are loaded.
          await next.run('udevadm settle --timeout=180')
          return
        }
      }
      await next.close()
      await sleep(POLL)
    }
    throw new Error(`${name} did not start within ${START_LIMIT / 1000} s; see ${folder}/serial.log`)
  }

  async function off(): Promise<void> {
    emulator?.kill('SIGKILL')
    await ended
    await control?.close()
  }

  /** After a restart has begun: a machine of the lab's own loader ends, another starts by itself. */
  async function nextStart(): Promise<void> {
    if (load === undefined) return up()
    await within(ended, START_LIMIT, `${name} did not shut down`)
    await on()
  }

  const run: Machine['run'] = (script, limit) => {
    if (!control) throw new Error(`${name} is off`)
    return control.run(script, limit)
  }
  const output: Machine['output'] = async (script) => {
    const answer = await run(script)
    if (answer.code !== 0) throw new Error(`${name}: ${script} ended with ${answer.code}: ${answer.errors}`)
    return answer.output
  }

  await on()
  return {
    name,
    address: `ssh -i ${key} -p ${port} -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null root@127.0.0.1`,
    run,
    output,
    asPerson(words, limit) {
      const flags = ['--user', `--machine=${person}@.host`, '--pipe', '--wait', '--quiet', '--collect']
      return run(shellWords(['systemd-run', ...flags, '--', ...words]), limit)
    },
    async logIn() {
      await output('systemctl start getty@tty1.service')
      const user = `user@$(id -u ${person}).service`
      await output(`for i in $(seq 120); do systemctl is-active -q ${user} && exit 0; sleep 1; done; exit 1`)
    },
    copyIn: async (file, path) => control?.copyIn(file, path),
    copyOut: async (path, file) => (await control?.copyOut(path, file)) ?? false,
    async restart() {
      await run('systemctl reboot', 60_000)
      await nextStart()
    },
    async restartsByItself(limit) {
      const end = Date.now() + limit
      while (Date.now() < end) {
        const answer = await run('cat /proc/sys/kernel/random/boot_id', 20_000)
        if (answer.code !== 0 || answer.output.trim() !== bootId) {
          await nextStart()
          return true
        }
        await sleep(POLL)
      }
      return false
    },
    async powerOff() {
      await run('systemctl poweroff', 60_000)
      await within(ended, START_LIMIT, `${name} did not turn off`)
      await control?.close()
    },
    cutPower: off,
    async keepLogs() {
      const commands = {
        'journal.txt': 'journalctl -b --no-pager',
        'report.txt': 'handoverctl inspect; handoverctl history; handoverctl verify',
      }
      for (const [file, command] of Object.entries(commands)) {
        const answer = await control?.run(command, 60_000)
        if (answer) writeFileSync(join(folder, file), `${answer.output}\n${answer.errors}\n`)
      }
    },
    async powerOn(other = hardware) {
      hardware = other
      await on()
    },
  }
}

const running = new Set<ChildProcess>()

/** Ends every emulator that still runs, as when a scenario failed half way. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL')
}

async function within(event: Promise<void>, limit: number, otherwise: string): Promise<void> {
  const abort = new AbortController()
  const late = sleep(limit, 'late', { signal: abort.signal, ref: false })
  const first = await Promise.race([event.then(() => 'there'), late])
  abort.abort()
  late.catch(() => {})
  if (first === 'late') throw new Error(otherwise)
}
