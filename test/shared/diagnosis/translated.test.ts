import { describe, expect, it } from 'vitest'
import { diagnoseLines } from './diagnose-lines.ts'

const ids = (...lines: readonly string[]) => diagnoseLines(lines).findings.map(({ id }) => id)
const notes = (...lines: readonly string[]) => diagnoseLines(lines).notes

describe('a message in another language', () => {
  it.each([
    "Konnte '/srv/vm/win11.qcow2' nicht öffnen; qemu-system-x86_64: Could not open '/srv/vm/win11.qcow2': Keine Berechtigung",
    "qemu-system-x86_64: Could not open '/srv/vm/win11.qcow2': Permission non accordée",
    "qemu-system-x86_64: Could not open '/srv/vm/win11.qcow2': Отказано в доступе",
    "qemu-system-x86_64: Could not open '/srv/vm/win11.qcow2': 权限不够",
  ])('is understood where only the text of the C library is translated: %s', (line) => {
    expect(ids(line)).toEqual(['disk-image-permission'])
    expect(notes(line)).toEqual([])
  })

  it('is understood where QEMU is quoted behind its head', () => {
    const line =
      'error: interner Fehler: Prozess beendet: qemu-system-x86_64: vfio 0000:01:00.0: group 14 is not viable'
    expect(ids(line)).toEqual(['group-not-viable'])
    expect(notes(line)).toEqual([])
  })

  it.each([
    'Fehler: interner Fehler: Gerät 0000:01:00.0 kann nicht verwendet werden',
    'erreur : erreur interne : le périphérique est occupé',
    '错误：内部错误：设备正忙',
  ])('is told of where it is not understood, with the way to get it in English: %s', (line) => {
    expect(ids(line)).toEqual([])
    expect(notes(line)).toMatchObject([{ code: 'translated', text: expect.stringContaining('LC_ALL=C') }])
  })

  it('is not told of in ordinary lines', () => {
    expect(notes('systemd[1]: Gestartet: Interne Uhr', 'kernel: fehlerfrei')).toEqual([])
  })
})
