import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kargWords } from '../../../../src-main/hosts/atomic/kargs.ts'
import { parseStatus } from '../../../../src-main/hosts/atomic/status.ts'
import { missingFrom, sameTokens } from '../../../../src-main/hosts/shared/tokens.ts'
import { anyText } from '../../../any-text.ts'
import { anyTokens } from '../arbitrary-tokens.ts'

const deployment = { id: 'default-a.0', osname: 'default', checksum: 'a', serial: 0, booted: true }

describe('the deployments that rpm-ostree tells of', () => {
  it('are read with what a change needs, what is not told being not so', () => {
    const text = JSON.stringify({ deployments: [{ ...deployment, 'initramfs-etc': ['/etc/x'], extra: 1 }] })
    expect(parseStatus(text)).toEqual([
      {
        index: 0,
        id: 'default-a.0',
        booted: true,
        staged: false,
        pinned: false,
        base: 'a',
        packages: [],
        tracked: ['/etc/x'],
        regenerated: false,
        words: [],
      },
    ])
  })

  it('are not read from an answer that lacks what tells them apart', () => {
    for (const value of [
      {},
      { deployments: [] },
      { deployments: [{ ...deployment, id: undefined }] },
      null,
    ]) {
      expect(parseStatus(JSON.stringify(value))).toBeUndefined()
    }
    expect(parseStatus(JSON.stringify({ deployments: [deployment, deployment] }))).toBeUndefined()
  })

  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        expect(parseStatus(text)).toBeUndefined()
      }),
    )
    const broken = fc.record({
      id: fc.anything(),
      osname: fc.anything(),
      checksum: fc.anything(),
      serial: fc.anything(),
      booted: fc.anything(),
      'initramfs-args': fc.anything(),
    })
    fc.assert(
      fc.property(fc.array(broken), (deployments) => {
        const read = parseStatus(JSON.stringify({ deployments }) ?? '')
        expect(read === undefined || read.length === deployments.length).toBe(true)
      }),
    )
  })
})

describe('the words of one call of rpm-ostree kargs', () => {
  it('name exactly what goes and what comes', () => {
    fc.assert(
      fc.property(anyTokens, anyTokens, (now, wanted) => {
        const words = kargWords(now, wanted)
        const added = words.flatMap((word) => /^--append(?:-if-missing)?=(.*)$/s.exec(word)?.[1] ?? [])
        const gone = words.flatMap((word) => /^--delete-if-present=(.*)$/s.exec(word)?.[1] ?? [])
        const left = now.filter((token) => !missingFrom(wanted, now).includes(token))
        expect(missingFrom([...left, ...added], wanted).filter((token) => !gone.includes(token))).toEqual([])
        expect(sameTokens(gone, missingFrom(wanted, now))).toBe(true)
      }),
    )
  })

  it('ask for "if missing" only where no value of the key is there', () => {
    expect(kargWords(['iommu=x'], ['iommu=x,pt', 'a=b'])).toEqual([
      '--append=iommu=x,pt',
      '--append-if-missing=a=b',
      '--delete-if-present=iommu=x',
    ])
  })
})
