import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readXml, type XmlElement } from '../../src-shared/domain/xml/read.ts'
import { packagedHelper } from '../../src-shared/plan/own-files.ts'

const file = new URL('../../build/polkit/org.gpuhandover.Handover.policy', import.meta.url).pathname
const text = readFileSync(file, 'utf8')
// The strict reader takes no document type, which polkit's own reader skips as well.
const policy = readXml(text.replace(/<!DOCTYPE[^>]*>/, ''))
const actions = policy?.children.filter(({ name }) => name === 'action') ?? []

const textOf = (element: XmlElement | undefined, name: string) =>
  element?.children.find((child) => child.name === name)?.text
const annotation = (action: XmlElement, key: string) =>
  action.children.find((child) => child.attributes.get('key') === `org.freedesktop.policykit.${key}`)?.text
const defaults = (action: XmlElement) => {
  const found = action.children.find(({ name }) => name === 'defaults')
  return ['allow_any', 'allow_inactive', 'allow_active'].map((name) => textOf(found, name))
}

const dtd = '/usr/share/polkit-1/policyconfig-1.dtd'
const xmllint = spawnSync('xmllint', ['--version']).status === 0

describe('the polkit actions', () => {
  it('are one for each verb that a person asks for, on the installed helper', () => {
    expect(actions.map((action) => action.attributes.get('id'))).toEqual(
      ['inspect', 'apply', 'undo', 'confirm', 'pause', 'system-remove'].map(
        (verb) => `org.gpuhandover.Handover.${verb}`,
      ),
    )
    for (const action of actions) {
      expect(annotation(action, 'exec.path')).toBe(packagedHelper)
      expect(action.attributes.get('id')).toBe(`org.gpuhandover.Handover.${annotation(action, 'exec.argv1')}`)
      expect(annotation(action, 'exec.allow_gui')).toBeUndefined()
    }
  })

  it('ask an administrator each time, and nobody but for a confirmation; other logins may nothing', () => {
    for (const action of actions) {
      const confirm = annotation(action, 'exec.argv1') === 'confirm'
      expect(defaults(action)).toEqual(['no', 'no', confirm ? 'yes' : 'auth_admin'])
    }
  })

  it('name what happens, and not a program', () => {
    const messages = actions.map((action) => textOf(action, 'message') ?? '')
    expect(new Set(messages).size).toBe(actions.length)
    for (const message of messages) expect(message).toMatch(/^Handover wants .*\.$/)
    for (const message of messages) expect(message).not.toMatch(/pkexec|helper|\$\(/)
  })

  it.skipIf(!xmllint || !existsSync(dtd))("are valid by polkit's own document type", () => {
    expect(() => execFileSync('xmllint', ['--noout', '--nonet', '--dtdvalid', dtd, file])).not.toThrow()
  })
})
