import { printable } from '../host/printable.ts'
import type { HostReport } from '../host/report.ts'
import { say } from '../words/say.ts'
import type { Place } from './places.ts'
import type { ProofRow } from './proof.ts'
import type { ChangeRecord } from './record.ts'

const VFIO = 'vfio-pci'

/** The driver of each function that moves, and of each function of the other cards, which has to keep one. */
export function functionRows(
  { plan, before, choice }: ChangeRecord,
  places: readonly Place[],
  report: HostReport,
  back: boolean,
): ProofRow[] {
  const earlier = new Map(before.functions.map(({ address, driver }) => [address, driver]))
  const moving = plan.bindSet.map(({ address }, index) => {
    const place = places[index] ?? { tag: 'unknown' }
    const old = earlier.get(address) ?? null
    const stays = back || choice.mode === 'on-demand'
    const name = place.tag === 'here' ? place.device.deviceName : say('proof.moved.device')
    const row = { title: say('proof.row.function', { name: printable(name), address }), address, before: old }
    const wanted = back ? hosts(old) : stays ? onDemand(old) : VFIO
    if (place.tag !== 'here') return functionRow({ ...row, wanted, ...elsewhere(place) })
    const { driver } = place.device
    const asWanted = stays ? driver === old || (back ? isHosts(driver) : driver !== null) : driver === VFIO
    return functionRow({ ...row, wanted, now: shown(driver), verdict: asWanted ? 'as-wanted' : 'differs' })
  })
  return [...moving, ...otherRows(plan.bindSet, before.functions, report)]
}

// A function that stays may get another driver of this computer at any time; only vfio-pci or none is amiss.
function otherRows(
  bindSet: ChangeRecord['plan']['bindSet'],
  functions: ChangeRecord['before']['functions'],
  { devices }: HostReport,
): ProofRow[] {
  const moving = new Set(bindSet.map(({ address }) => address))
  return functions.flatMap(({ address, driver: old }) => {
    const device = devices.find((one) => one.address === address)
    if (moving.has(address) || !device) return []
    const title = say('proof.row.other', { name: device.deviceName, address })
    const asWanted = device.driver === old || isHosts(device.driver)
    const row = { title, address, before: old, wanted: hosts(old), now: shown(device.driver) }
    return [functionRow({ ...row, verdict: asWanted ? 'as-wanted' : 'differs' })]
  })
}

function elsewhere(place: Exclude<Place, { tag: 'here' }>): Pick<ProofRow, 'now' | 'verdict'> {
  if (place.tag === 'unknown') return { now: null, verdict: 'unknown' }
  if (place.tag === 'gone') return { now: say('proof.driver.gone'), verdict: 'differs' }
  return { now: say('proof.driver.replaced', { name: place.by.deviceName }), verdict: 'differs' }
}

type FunctionRow = Omit<ProofRow, 'id'> & { readonly address: string }

function functionRow({ address, ...row }: FunctionRow): ProofRow {
  return { id: `function:${address}`, ...row, before: shown(row.before) }
}

function isHosts(driver: string | null): boolean {
  return driver !== null && driver !== VFIO
}

function shown(driver: string | null): string {
  return driver === null ? say('proof.driver.none') : printable(driver)
}

function hosts(old: string | null): string {
  return isHosts(old) ? shown(old) : old === null ? shown(old) : say('proof.driver.own')
}

function onDemand(old: string | null): string {
  return say('proof.driver.on-demand', { driver: hosts(old) })
}
