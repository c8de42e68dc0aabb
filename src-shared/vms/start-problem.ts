import type { HostReport } from '../host/report.ts'
import { say } from '../words/say.ts'
import type { VmProblem } from './outcome.ts'
import type { Vm } from './vm.ts'

// Drivers that hold a function for a VM, or keep it from everybody.
const HELD = new Set(['vfio-pci', 'pci-stub'])

/**
 * Why a VM must not be started now: it would be given a card that programs of this computer use, or that draws its
 * desktop. libvirt would take the driver away under them, which can hang for ever, and the computer with it.
 */
export function startProblem(
  { functions }: Pick<Vm, 'functions'>,
  report: HostReport,
): VmProblem | undefined {
  const given = new Set(functions.next)
  for (const card of report.cards) {
    const taken = card.functions.filter((address) => given.has(address))
    const isLoose = taken.some((address) => {
      const driver = report.devices.find((device) => device.address === address)?.driver ?? null
      return driver !== null && !HELD.has(driver)
    })
    if (!isLoose) continue
    if (card.holders.length > 0) {
      const holders = card.holders.map(({ name, pid }) => `${name} (${pid})`).join(', ')
      return problem('card-held', { card: card.name, holders })
    }
    if (card.sessionDisplay) return problem('card-draws', { card: card.name })
  }
  return undefined
}

function problem(code: 'card-held' | 'card-draws', values: Readonly<Record<string, string>>): VmProblem {
  return { code, text: say(`vms.problem.${code}`, values) }
}
