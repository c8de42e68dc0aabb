import { describe, expect, it } from 'vitest'
import { roleOf } from '../../../../src-main/shells/one-file/role.ts'

describe('the one file', () => {
  it('is the helper by the name that polkit and the units call', () => {
    const called = '/usr/libexec/gpu-handover/handover-helper'
    expect(roleOf(called, ['undo'])).toEqual({ program: 'helper', words: ['undo'] })
    expect(roleOf('./handover-helper', ['undo', '--root', '/mnt'])).toEqual({
      program: 'helper',
      words: ['undo', '--root', '/mnt'],
    })
  })

  it('is the helper by its first word, which is none of the helper itself', () => {
    expect(roleOf('/tmp/handoverctl', ['helper', 'apply'])).toEqual({ program: 'helper', words: ['apply'] })
    expect(roleOf('handover-helper', ['helper', 'apply']).words).toEqual(['helper', 'apply'])
  })

  it('is handoverctl by any other name, with all words as they are', () => {
    for (const called of [
      'handoverctl',
      '/usr/bin/handoverctl',
      './handoverctl-0.1.0',
      '',
      'handover-helper.mjs',
    ])
      expect(roleOf(called, ['undo', 'helper'])).toEqual({
        program: 'handoverctl',
        words: ['undo', 'helper'],
      })
  })
})
