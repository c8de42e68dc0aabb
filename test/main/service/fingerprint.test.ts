import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { machineFingerprint } from '../../../src-main/service/fingerprint.ts'

let base: string
let device: string
let connector: string

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'handover-fingerprint-'))
  device = join(base, 'sys/bus/pci/devices/0000:01:00.0')
  connector = join(base, 'sys/class/drm/card0-DP-1')
  mkdirSync(device, { recursive: true })
  mkdirSync(connector, { recursive: true })
  symlinkSync('../../../bus/pci/drivers/nvidia', join(device, 'driver'))
  writeFileSync(join(connector, 'status'), 'disconnected\n')
})

afterEach(() => {
  rmSync(base, { recursive: true })
})

describe('machineFingerprint', () => {
  it('stays the same while nothing changes', async () => {
    expect(await machineFingerprint(base)).toBe(await machineFingerprint(base))
  })

  it.each([
    ['a driver takes a function', () => rebind('vfio-pci')],
    ['a driver lets a function go', () => unlinkSync(join(device, 'driver'))],
    ['a function appears', () => mkdirSync(join(base, 'sys/bus/pci/devices/0000:02:00.0'))],
    ['a function is removed', () => rmSync(device, { recursive: true })],
    ['a monitor is plugged in', () => writeFileSync(join(connector, 'status'), 'connected\n')],
    ['a connector appears', () => mkdirSync(join(base, 'sys/class/drm/card0-HDMI-A-1'))],
  ])('differs when %s', async (_what, change) => {
    const before = await machineFingerprint(base)
    change()
    expect(await machineFingerprint(base)).not.toBe(before)
  })

  it('is there for a machine that shows nothing', async () => {
    expect(await machineFingerprint(join(base, 'nowhere'))).toMatch(/^\S+$/)
  })
})

function rebind(driver: string): void {
  unlinkSync(join(device, 'driver'))
  symlinkSync(`../../../bus/pci/drivers/${driver}`, join(device, 'driver'))
}
