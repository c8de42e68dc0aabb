import type { HostReport } from '../../../src-shared/host/report.ts'
import { say } from '../../../src-shared/words/say.ts'
import { bytes } from '../../text/amounts.ts'

/** One fact of a machine: what it is, and what it is here. */
export interface Fact {
  readonly name: string
  readonly value: string
}

/** The facts that a person would be asked for when they ask somebody for help; what is not known is said so. */
export function machineFacts(report: HostReport): Fact[] {
  const { os, machine, cpu, memory, firmware } = report
  const unknown = say('app.unknown')
  const bios = [machine.biosVendor, machine.biosVersion, machine.biosDate].filter((part) => part !== null)
  return [
    { name: say('app.fact.system'), value: os.name },
    { name: say('app.fact.kernel'), value: os.kernel ?? unknown },
    { name: say('app.fact.board'), value: boardName(machine) ?? unknown },
    { name: say('app.fact.firmware'), value: bios.length > 0 ? bios.join(' · ') : unknown },
    { name: say('app.fact.start'), value: startOf(firmware) },
    { name: say('app.fact.processor'), value: cpu.model ?? unknown },
    { name: say('app.fact.memory'), value: memory.totalBytes > 0 ? bytes(memory.totalBytes) : unknown },
  ]
}

/** "ASUSTeK COMPUTER INC. PRIME Z790-P", else the product as its maker names it. */
export function boardName({
  boardVendor,
  board,
  vendor,
  product,
}: HostReport['machine']): string | undefined {
  const names = board === null ? [vendor, product] : [boardVendor, board]
  const known = names.filter((part) => part !== null)
  return known.length > 0 ? known.join(' ') : undefined
}

function startOf({ kind, secureBoot }: HostReport['firmware']): string {
  if (kind === 'unknown') return say('app.unknown')
  if (kind === 'bios') return say('app.fact.start-bios')
  return say(`app.fact.start-uefi-${secureBoot}`)
}
