import { checkWhole } from './check.ts'
import type { Description, FunctionPart } from './description.ts'
import * as device from './device-lines.ts'
import type { Fields } from './fields.ts'
import { readFunction } from './function-line.ts'
import { type Entry, outline } from './outline.ts'
import type { Problem } from './problem.ts'
import { type PartReader, type Reading, startReading } from './reading.ts'
import * as system from './system-lines.ts'
import { address, name, oneOf, path, size } from './values.ts'

/** A description, or everything that is wrong with its text, in order of lines. */
export type Parsed =
  | { readonly ok: true; readonly description: Description }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Parses the description of a machine. A line tells one fact: a keyword, words, options `name=value`, and texts
 * after "|"; "#" begins a comment. Lines indented by two blanks belong to the line above: partitions to a disk,
 * connectors to a gpu, `| …` lines to a file, and a line that begins with a PCI address to the bridge it hangs on.
 */
export function parseDescription(text: string): Parsed {
  const { entries, problems: unplaced } = outline(text)
  const reading = startReading()
  const description = readAll(entries, reading)
  const problems = [...unplaced, ...reading.problems(entries)]
  if (problems.length === 0) problems.push(...checkWhole(description, entries))
  if (problems.length === 0) return { ok: true, description }
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line) }
}

function readAll(entries: readonly Entry[], reading: Reading): Description {
  const one = <Part>(keyword: string, reader: PartReader<Part>) => reading.one(entries, keyword, reader)
  const all = <Part>(keyword: string, reader: PartReader<Part>) => reading.all(entries, keyword, reader)
  const whole = (fields: Fields) => fields.whole()
  return {
    os: one('os', system.readOs),
    kernel: one('kernel', (fields) => fields.word(name)),
    cmdline: one('cmdline', whole),
    cpu: one('cpu', system.readCpu),
    board: one('board', system.readNamed),
    product: one('product', system.readNamed),
    bios: one('bios', system.readBios),
    chassis: one('chassis', (fields) => fields.word(system.chassis)),
    memory: one('memory', system.readMemory),
    bootFree: one('boot-free', (fields) => fields.word(size)),
    boot: one('boot', system.readBoot),
    hugepages: all('hugepages', system.readHugepages),
    firmware: one('firmware', system.readFirmware),
    iommu: one('iommu', system.readIommu),
    selinux: one('selinux', (fields) => fields.word(oneOf('enforcing', 'permissive', 'disabled'))),
    session: one('session', (fields) => fields.word(oneOf('wayland', 'x11', 'tty'))),
    installed: all('installed', (fields) => fields.words(system.installed)).flat(),
    functions: readFunctions(entries, undefined, reading),
    disks: all('disk', (fields, { children }) => {
      const disk = device.readDisk(fields)
      const partitions = reading.all(children, 'part', device.readPartition)
      return disk && { ...disk, partitions }
    }),
    volumes: all('volume', device.readVolume),
    networks: all('net', device.readNetwork),
    inputs: [
      ...all('keyboard', (fields) => device.readInput('keyboard', fields)),
      ...all('mouse', (fields) => device.readInput('mouse', fields)),
    ],
    sounds: all('sound', device.readSound),
    gpus: all('gpu', (fields, { children }) => {
      const gpu = device.readGpu(fields)
      const connectors = reading.all(children, 'connector', device.readConnector)
      return gpu && { ...gpu, connectors }
    }),
    processes: all('process', device.readProcess),
    vms: all('vm', device.readVm),
    files: all('file', (fields, { children }) => {
      const at = fields.word(path)
      const lines = reading.all(children, '|', whole)
      return at === undefined ? undefined : { path: at, content: lines.map((line) => `${line}\n`).join('') }
    }),
  }
}

function readFunctions(
  siblings: readonly Entry[],
  parent: FunctionPart | undefined,
  reading: Reading,
): FunctionPart[] {
  return siblings.flatMap((entry) => {
    const at = address(entry.keyword)
    if (at === undefined) return []
    const part = reading.take(entry, (fields) => readFunction(at, parent, fields))
    return part ? [part, ...readFunctions(entry.children, part, reading)] : []
  })
}
