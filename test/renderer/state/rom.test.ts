import { describe, expect, it } from 'vitest'
import { ownRom, romOf } from '../../../src-renderer/state/rom.ts'
import { editSchema } from '../../../src-shared/vms/edit.ts'

describe('what a machine is to see of a card’s ROM', () => {
  it.each([
    [ownRom, null],
    [{ kind: 'off', path: '/kept' }, { bar: 'off' }],
    [{ kind: 'file', path: ' /var/lib/libvirt/vbios/a b.rom ' }, { file: '/var/lib/libvirt/vbios/a b.rom' }],
  ] as const)('%o', (choice, rom) => {
    expect(romOf(choice)).toEqual(rom)
    expect(editSchema.safeParse({ kind: 'attach', card: '0000:01:00.0', rom }).success).toBe(true)
  })

  it.each(['', '/', 'card.rom', '~/card.rom', '/a\nb', `/${'a'.repeat(4096)}`])('not %j', (path) => {
    expect(romOf({ kind: 'file', path })).toBeUndefined()
  })
})
