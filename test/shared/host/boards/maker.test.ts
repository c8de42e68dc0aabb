import { describe, expect, it } from 'vitest'
import { makerOf } from '../../../../src-shared/host/boards/maker.ts'
import { facts } from '../sample-facts.ts'

const blank = { ...facts().machine, vendor: null, product: null, boardVendor: null, board: null }

describe('the maker of a board', () => {
  it.each([
    ['ASUSTeK COMPUTER INC.', 'asus'],
    ['ASUSTeK Computer INC.', 'asus'],
    ['ASUS', 'asus'],
    ['Micro-Star International Co., Ltd.', 'msi'],
    ['Micro-Star International Co., Ltd', 'msi'],
    ['MICRO-STAR INTERNATIONAL CO.,LTD', 'msi'],
    ['MSI', 'msi'],
    ['Gigabyte Technology Co., Ltd.', 'gigabyte'],
    ['GIGABYTE', 'gigabyte'],
    ['ASRock', 'asrock'],
    ['ASRockRack', 'asrock'],
    ['Dell Inc.', 'dell'],
    [' Dell Inc. ', 'dell'],
    ['HP', 'hp'],
    ['HP Inc.', 'hp'],
    ['Hewlett-Packard', 'hp'],
    ['LENOVO', 'lenovo'],
    ['Lenovo', 'lenovo'],
    ['Supermicro', 'supermicro'],
    ['Super Micro Computer, Inc.', 'supermicro'],
    ['Intel(R) Client Systems', 'intel'],
    ['Intel Corporation', 'intel'],
    ['HPE', 'other'],
    ['Hewlett Packard Enterprise', 'other'],
    ['Dellwood Ltd.', 'other'],
    ['System manufacturer', 'other'],
    ['To Be Filled By O.E.M.', 'other'],
    ['Default string', 'other'],
    ['BIOSTAR Group', 'other'],
    ['Notebook', 'other'],
    ['', 'other'],
  ])('is read from the vendor of board or system: %j', (name, maker) => {
    expect(makerOf({ ...blank, boardVendor: name })).toBe(maker)
    expect(makerOf({ ...blank, vendor: name })).toBe(maker)
  })
  it('is that of the board and not of the shop that sold the computer', () => {
    expect(makerOf({ ...blank, vendor: 'LENOVO', boardVendor: 'ASRock' })).toBe('asrock')
    expect(makerOf({ ...blank, vendor: 'APD', product: 'ALDA-PRO', board: 'TUF GAMING B450M-PLUS II' })).toBe(
      'asus',
    )
    expect(makerOf({ ...blank, boardVendor: 'Default string', board: 'B350M MORTAR (MS-7A37)' })).toBe('msi')
    expect(makerOf({ ...blank, vendor: 'Gigabyte Technology Co., Ltd.', board: 'Default string' })).toBe(
      'gigabyte',
    )
    expect(makerOf({ ...blank, product: 'X570 AORUS PRO' })).toBe('gigabyte')
  })
  it('is not guessed from half a name', () => {
    expect(makerOf({ ...blank, board: 'Programmer (MS-12)' })).toBe('other')
    expect(makerOf(blank)).toBe('other')
  })
})
