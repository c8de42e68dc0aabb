import type { Machine } from '../report-system.ts'

/** Makers whose firmware words are known; `other` for everybody else and for boards that tell nothing. */
export type Maker =
  | 'asus'
  | 'msi'
  | 'gigabyte'
  | 'asrock'
  | 'dell'
  | 'hp'
  | 'lenovo'
  | 'supermicro'
  | 'intel'
  | 'other'

/**
 * Vendor names as DMI has them in the wild: "ASUSTeK COMPUTER INC.", "ASUS", "Micro-Star International Co.,
 * Ltd.", "MSI", "Gigabyte Technology Co., Ltd.", "ASRock", "ASRockRack", "Dell Inc.", "HP", "HP Inc.",
 * "Hewlett-Packard", "LENOVO", "Supermicro", "Super Micro Computer", "Intel(R) Client Systems". Hewlett Packard
 * Enterprise is another company with other firmware and stays `other`.
 */
const VENDORS: readonly (readonly [RegExp, Exclude<Maker, 'other'>])[] = [
  [/^asrock/i, 'asrock'],
  [/^asus/i, 'asus'],
  [/^(?:micro-star|msi\b)/i, 'msi'],
  [/^giga-?byte/i, 'gigabyte'],
  [/^dell\b/i, 'dell'],
  [/^(?:hp\b|hewlett[- ]packard(?! enterprise))/i, 'hp'],
  [/^lenovo/i, 'lenovo'],
  [/^super ?micro/i, 'supermicro'],
  [/^intel\b/i, 'intel'],
]

/** Board names that give the maker away where a shop wrote its own name, or nothing, as the vendor. */
const BOARDS: readonly (readonly [RegExp, Exclude<Maker, 'other'>])[] = [
  [/^(?:rog|tuf|prime|proart) /i, 'asus'],
  [/\(MS-[0-9A-Z]{4}\)/i, 'msi'],
  [/\baorus\b/i, 'gigabyte'],
]

/**
 * The maker whose firmware this machine runs, by DMI. The board's vendor counts before the system's: a shop puts
 * its own name on the system, and "System manufacturer" or "To Be Filled By O.E.M." where nobody did.
 */
export function makerOf(machine: Machine): Maker {
  return (
    match(VENDORS, machine.boardVendor) ??
    match(BOARDS, machine.board) ??
    match(VENDORS, machine.vendor) ??
    match(BOARDS, machine.product) ??
    'other'
  )
}

function match(table: typeof VENDORS, text: string | null): Maker | undefined {
  const name = text?.trim()
  return name ? table.find(([pattern]) => pattern.test(name))?.[1] : undefined
}
