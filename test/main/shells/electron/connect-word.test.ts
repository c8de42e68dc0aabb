import { expect, it } from 'vitest'
import { connectionAsked } from '../../../../src-main/shells/electron/connect-word.ts'

it('the connection is the one that a word of the start names', () => {
  expect(connectionAsked(['electron', '.', '--connect=qemu:///session'])).toBe('qemu:///session')
  expect(connectionAsked(['electron', '--connect=qemu+ssh://box/system?keyfile=a=b', '--connect=x'])).toBe(
    'qemu+ssh://box/system?keyfile=a=b',
  )
  expect(connectionAsked(['electron', '--connect', '--connect='])).toBeUndefined()
})
