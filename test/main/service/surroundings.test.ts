import { describe, expect, it } from 'vitest'
import { memoryStore } from '../../../src-main/inspect/root/memory-store.ts'
import { openRoot } from '../../../src-main/inspect/root/root.ts'
import {
  connectionOf,
  notesOf,
  recordedLog,
  recordedSurroundings,
} from '../../../src-main/service/surroundings.ts'

describe('what libvirt says of itself', () => {
  it.each([
    [{ tag: 'read', claims: [], unread: [] }, 'ok'],
    [{ tag: 'absent' }, 'absent'],
    [{ tag: 'timed-out' }, 'silent'],
    [{ tag: 'refused', message: "Failed to connect socket to '/run/libvirt/libvirt-sock-ro'" }, 'absent'],
    [{ tag: 'refused', message: 'error: authentication unavailable' }, 'refused'],
  ] as const)('%j means %s', (outcome, connection) => {
    expect(connectionOf(outcome)).toBe(connection)
  })

  it('is noted where it names virtual machines that it does not show', () => {
    expect(notesOf({ tag: 'read', claims: [], unread: ['one', 'two'] })[0]?.text).toContain(
      '2 virtual machines',
    )
    expect(notesOf({ tag: 'read', claims: [], unread: [] })).toEqual([])
    expect(notesOf({ tag: 'timed-out' })).toEqual([])
  })
})

it('a recording keeps what the kernel said', async () => {
  const tree = new Map([[recordedLog, { kind: 'file', content: 'DMAR: force enabled\n' } as const]])
  const root = openRoot('memory', memoryStore(tree), { now: () => 0, budget: 1 })
  const { kernelLog, connection, claims } = recordedSurroundings(root)
  expect(await Promise.all([kernelLog, connection, claims])).toEqual(['DMAR: force enabled', 'not-tried', []])
})
