import { describe, expect, it } from 'vitest'
import { type FirmwareSetting, firmwareSteps } from '../../../../src-shared/host/boards/firmware-steps.ts'
import type { Facts } from '../../../../src-shared/host/facts.ts'
import { facts } from '../sample-facts.ts'

const VENDORS = [
  'ASUS',
  'MSI',
  'Gigabyte Technology Co., Ltd.',
  'ASRock',
  'Dell Inc.',
  'HP',
  'LENOVO',
  'Supermicro',
  'Intel(R) Client Systems',
  'Nobody',
]
const SETTINGS: FirmwareSetting[] = ['iommu', 'virtualization', 'large-bars', 'primary-display']
const CHASSIS = ['desktop', 'laptop', 'server', 'unknown'] as const
const CPUS = ['intel', 'amd', 'other', 'unknown'] as const

function on(
  boardVendor: string,
  vendor: Facts['cpu']['vendor'],
  chassis: Facts['machine']['chassis'] = 'desktop',
) {
  const base = facts()
  return {
    machine: { ...base.machine, boardVendor, vendor: null, board: null, product: null, chassis },
    cpu: { ...base.cpu, vendor },
    firmware: base.firmware,
  }
}

describe('the way to a firmware setting', () => {
  it('is filled for every maker, setting, processor and chassis', () => {
    for (const board of VENDORS) {
      for (const setting of SETTINGS) {
        for (const cpu of CPUS) {
          for (const chassis of CHASSIS) {
            const text = firmwareSteps(setting, on(board, cpu, chassis))
            expect(text).toMatch(/^Restart, and press /)
            expect(text).not.toMatch(/\{\{|\bboard\.\w|undefined/)
          }
        }
      }
    }
  })
  it('differs between Intel and AMD on the same board', () => {
    expect(firmwareSteps('iommu', on('ASUSTeK COMPUTER INC.', 'intel'))).toContain(
      'System Agent (SA) Configuration > VT-d: Enabled',
    )
    expect(firmwareSteps('iommu', on('ASUSTeK COMPUTER INC.', 'amd'))).toContain('AMD CBS > IOMMU: Enabled')
    expect(firmwareSteps('virtualization', on('MSI', 'amd'))).toContain('SVM Mode: Enabled')
  })
  it('names the maker and its key, and says that models differ', () => {
    const text = firmwareSteps('iommu', on('Dell Inc.', 'intel'))
    expect(text).toContain('press F2')
    expect(text).toContain(
      'With Dell the setting is usually here: Virtualization Support > VT for Direct I/O',
    )
  })
  it('does not send the owner of a laptop through the menus of a mainboard', () => {
    const text = firmwareSteps('iommu', on('ASUSTeK COMPUTER INC.', 'intel', 'laptop'))
    expect(text).toContain('press F2 again')
    expect(text).toContain('Look for a setting named VT-d')
    expect(text).not.toContain('System Agent (SA)')
  })
  it('knows the menus of ThinkPads and of ThinkCentres apart', () => {
    expect(firmwareSteps('iommu', on('LENOVO', 'intel', 'laptop'))).toContain('Security > Virtualization')
    expect(firmwareSteps('iommu', on('LENOVO', 'intel'))).toContain('Advanced > CPU Setup > VT-d')
  })
  it('says what to look for on an unknown board, and both names on an unknown processor', () => {
    expect(firmwareSteps('iommu', on('Nobody', 'amd'))).toContain('Look for a setting named IOMMU or AMD-Vi')
    expect(firmwareSteps('iommu', on('Nobody', 'unknown'))).toContain('VT-d (Intel), IOMMU or AMD-Vi (AMD)')
  })
  it('offers the command that opens the settings only under UEFI', () => {
    const uefi = on('ASRock', 'amd')
    expect(firmwareSteps('iommu', uefi)).toContain('systemctl reboot --firmware-setup')
    const bios = { ...uefi, firmware: { kind: 'bios', secureBoot: 'off' } as const }
    expect(firmwareSteps('iommu', bios)).not.toContain('systemctl')
  })
})
