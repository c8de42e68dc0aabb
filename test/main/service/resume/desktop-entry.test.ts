import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { desktopEntry } from '../../../../src-main/service/resume/desktop-entry.ts'

const entryOf = (program: string) => desktopEntry(program, 'Handover', 'A comment')

/** The value of a key as a desktop reads it: the escapes of a string value undone. */
function valueAt(entry: string, key: string): string {
  const line = entry.split('\n').find((one) => one.startsWith(`${key}=`)) ?? ''
  return line.slice(key.length + 1).replace(/\\(.)/g, '$1')
}

/** The program of an Exec value: the quotes undone, then the field codes. */
function programOf(exec: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)" --resume$/.exec(exec)?.[1] ?? ''
  return quoted.replace(/\\(.)/g, '$1').replaceAll('%%', '%')
}

describe('the autostart entry', () => {
  it('runs the program with the word for it', () => {
    expect(entryOf('/opt/Handover/handover')).toBe(`[Desktop Entry]
Type=Application
Name=Handover
Comment=A comment
TryExec=/opt/Handover/handover
Exec="/opt/Handover/handover" --resume
Icon=handover
Terminal=false
`)
  })

  it.each(['handover', '', '/a\nExec=evil', '/a=b', '/a\u0000'])('is none for the path %j', (program) => {
    expect(entryOf(program)).toBeUndefined()
  })

  it('holds any other path as it is, and no line more', () => {
    const part = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\\', '$', '`', '%', 'f', 'é', '/', "'") })
    fc.assert(
      fc.property(part, (rest) => {
        const entry = entryOf(`/${rest}`) ?? ''
        expect(entry.split('\n')).toHaveLength(9)
        expect(valueAt(entry, 'TryExec')).toBe(`/${rest}`)
        expect(programOf(valueAt(entry, 'Exec'))).toBe(`/${rest}`)
      }),
    )
  })
})
