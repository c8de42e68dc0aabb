import { describe, expect, it } from 'vitest'
import { groupChecks } from '../../../src-renderer/places/readiness/groups.ts'
import { boardName, machineFacts } from '../../../src-renderer/places/readiness/summary.ts'
import { checkWith, reportWith } from '../machines.ts'

describe('checks', () => {
  it('are grouped by what they ask for, each group in the order of the report', () => {
    const checks = [
      checkWith('a', 'pass'),
      checkWith('b', 'fail'),
      checkWith('c', 'unknown'),
      checkWith('d', 'fail'),
    ]
    expect(groupChecks(checks).map(({ status, checks: own }) => [status, own.map(({ id }) => id)])).toEqual([
      ['fail', ['b', 'd']],
      ['unknown', ['c']],
      ['pass', ['a']],
    ])
  })
})

describe('the facts of a machine', () => {
  it('name the board, else the product, else nothing', () => {
    const { machine } = reportWith()
    expect(boardName(machine)).toBe('Micro-Star International Co., Ltd. PRO Z790-A WIFI (MS-7D91)')
    expect(boardName({ ...machine, board: null })).toBe('Micro-Star International Co., Ltd. MS-7D91')
    expect(boardName({ ...machine, board: null, vendor: null, product: null })).toBeUndefined()
  })

  it('say "Not known" and never a guess', () => {
    const nothing = { ...reportWith().machine, biosVendor: null, biosVersion: null, biosDate: null }
    const facts = machineFacts(
      reportWith({
        machine: { ...nothing, board: null, vendor: null, product: null },
        memory: { totalBytes: 0, availableBytes: 0, hugepages: [] },
        firmware: { kind: 'unknown', secureBoot: 'unknown' },
      }),
    )
    const unknown = facts.filter(({ value }) => value === 'Not known').map(({ name }) => name)
    expect(unknown).toEqual(['Board', 'Firmware', 'Starts with', 'Memory'])
  })

  it('tell how it starts', () => {
    const startOf = (firmware: ReturnType<typeof reportWith>['firmware']) =>
      machineFacts(reportWith({ firmware })).find(({ name }) => name === 'Starts with')?.value
    expect(startOf({ kind: 'uefi', secureBoot: 'on' })).toBe('UEFI, Secure Boot on')
    expect(startOf({ kind: 'uefi', secureBoot: 'unknown' })).toBe('UEFI')
    expect(startOf({ kind: 'bios', secureBoot: 'off' })).toBe('BIOS (the older way)')
  })
})
