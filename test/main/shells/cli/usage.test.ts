import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../../../src-main/shells/cli/usage.ts'

const command = (line: string) => {
  const parsed = parseCommandLine(line.split(' ').filter((word) => word !== ''))
  return parsed.ok ? parsed.command : parsed.message
}

describe('the command line', () => {
  it.each([
    ['inspect', { name: 'inspect', root: '/', json: false }],
    ['inspect --json --root /tmp/x', { name: 'inspect', root: '/tmp/x', json: true }],
    ['--json inspect', { name: 'inspect', root: '/', json: true }],
    ['capture out.tar.gz', { name: 'capture', file: 'out.tar.gz', root: '/', json: false }],
    ['capture --logs out.tar.gz', { name: 'bundle', file: 'out.tar.gz', root: '/', json: false }],
    ['diagnose', { name: 'diagnose', file: undefined, root: '/', json: false }],
    ['diagnose --root /mnt --json', { name: 'diagnose', file: undefined, root: '/mnt', json: true }],
    ['diagnose -', { name: 'diagnose', file: '-', root: undefined, json: false }],
    ['diagnose a.log --root /', { name: 'diagnose', file: 'a.log', root: '/', json: false }],
    ['web', { name: 'web', port: 0, open: true, root: '/' }],
    ['web --port 8123 --no-open', { name: 'web', port: 8123, open: false, root: '/' }],
    ['', { name: 'help', topic: undefined }],
    ['help capture', { name: 'help', topic: 'capture' }],
    ['capture --help', { name: 'help', topic: 'capture' }],
    ['-h', { name: 'help', topic: undefined }],
    ['--version', { name: 'version' }],
  ])('"%s" is understood', (line, expected) => {
    expect(command(line)).toEqual(expected)
  })

  it.each([
    ['frobnicate', /no command "frobnicate"/],
    ['inspect --frobnicate', /--frobnicate/],
    ['inspect extra', /"extra" is one word too many/],
    ['inspect --port 80', /--port is not an option of "inspect"/],
    ['inspect --root', /--root/],
    ['capture', /where to write/],
    ['diagnose a b', /"b" is one word too many/],
    ['diagnose --logs', /--logs is not an option of "diagnose"/],
    ['capture a b', /"b" is one word too many/],
    ['web --port 65536', /"65536" is not a port/],
    ['web --port -1', /port/],
    ['web --json', /--json is not an option of "web"/],
  ])('"%s" is refused with a sentence that names the word', (line, message) => {
    expect(command(line)).toMatch(message)
  })

  it('never throws, whatever the words are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('inspect', 'web', '--root', '--json'))),
        (words) => {
          const parsed = parseCommandLine(words)
          expect(parsed.ok ? parsed.command.name : parsed.message).not.toBe('')
        },
      ),
    )
  })
})
