import { describe, expect, it } from 'vitest'
import { decodeLine } from '../../../../src-main/service/diagnosis/decode.ts'
import { readKernelMessages } from '../../../../src-main/service/diagnosis/kernel-messages.ts'
import { beginDiagnosis } from '../../../../src-shared/diagnosis/begin-diagnosis.ts'
import { withProgram } from './program.ts'

async function read(path: string, end = AbortSignal.timeout(10_000)) {
  const diagnosis = beginDiagnosis(decodeLine)
  const told = await readKernelMessages(diagnosis, { path, end })
  return { told, ...diagnosis.conclude({}) }
}

describe("the kernel's own buffer", () => {
  it('is read with times, without colours, and without a translation', async () => {
    const script = `
      [ "$LC_ALL" = C ] || exit 1
      case "$*" in *--color=never*) ;; *) exit 1 ;; esac
      case "$*" in *iso*) at=2026-03-04T05:06:07,123456+00:00 ;; esac
      echo "$at vfio-pci 0000:01:00.0: not ready 65535ms after FLR; giving up"`
    await withProgram('dmesg', script, async (path) => {
      expect(await read(path)).toMatchObject({
        told: true,
        findings: [{ id: 'flr-timeout', time: Date.UTC(2026, 2, 4, 5, 6, 7, 123) }],
        sources: [{ id: 'dmesg', lines: 1 }],
      })
    })
  })

  it.each([
    ['may not be read', 'echo "dmesg: read kernel buffer failed: Operation not permitted" >&2; exit 1'],
    ['is empty', 'exit 0'],
    ['has more than any kernel has', 'yes "vfio-pci 0000:01:00.0: not ready 65535ms after FLR; giving up"'],
  ])('is no source where it %s', async (_why, script) => {
    await withProgram('dmesg', script, async (path) => {
      expect(await read(path)).toMatchObject({ told: false, sources: [] })
    })
  })

  it('is no source where there is no dmesg, or it does not end', async () => {
    expect((await read('/nowhere')).told).toBe(false)
    await withProgram('dmesg', 'exec sleep 100', async (path) => {
      expect((await read(path, AbortSignal.timeout(200))).told).toBe(false)
    })
  })
})
