import fc from 'fast-check'
import { expect, it } from 'vitest'
import { definitionIn } from '../../../src-main/libvirt/definition-in.ts'
import { stateOf } from '../../../src-main/libvirt/read-vms.ts'

it('takes the definition out of what virsh printed, with one line end behind it', () => {
  const text = "<domain type='kvm'>\n  <name>a</name>\n</domain>"
  for (const around of [text, `${text}\n`, `\n${text}\n\n`, `virsh # dumpxml a\n${text}\nvirsh # `]) {
    expect(definitionIn(around)).toBe(`${text}\n`)
  }
  const holding = "<domain type='kvm'><metadata><![CDATA[</domain>]]></metadata></domain>"
  expect(definitionIn(holding)).toBe(`${holding}\n`)
  for (const none of ['', 'error', '<domainsnapshot/>', '</domain><domain>']) {
    expect(definitionIn(none)).toBeUndefined()
  }
})

it('never throws, whatever virsh prints', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('<domain', '</domain>', '\n', ' '))
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const found = definitionIn(parts.join(''))
      if (found !== undefined) expect(found).toMatch(/^<domain[\s>][\s\S]*<\/domain>\n$/)
      stateOf(parts.join(''))
    }),
  )
})
