import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeLine } from '../../../../src-main/service/diagnosis/decode.ts'
import { readAuditLog, readQemuLogs } from '../../../../src-main/service/diagnosis/log-files.ts'
import { beginDiagnosis } from '../../../../src-shared/diagnosis/begin-diagnosis.ts'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'

const START = '2026-03-04 05:06:07.890+0000: starting up libvirt version: 11.0.0, qemu version: 10.0.0'
const notViable =
  '2026-03-04T05:06:08.000000Z qemu-system-x86_64: -device {"driver":"vfio-pci","host":"0000:01:00.0"}: vfio 0000:01:00.0: group 14 is not viable'
const noFile =
  "2026-03-04T05:06:08.000000Z qemu-system-x86_64: Could not open '/srv/a.qcow2': Permission denied"

/** Diagnoses QEMU's logs, made by `make` in the folder where a system below `base` keeps them. */
function qemu(make: (folder: string, base: string) => void) {
  return withTemporaryFolder(50, async (base) => {
    const folder = join(base, 'root/var/log/libvirt/qemu')
    mkdirSync(folder, { recursive: true })
    make(folder, base)
    const diagnosis = beginDiagnosis(decodeLine)
    const outcome = await readQemuLogs(join(base, 'root'), folder, diagnosis)
    return { outcome, ...diagnosis.conclude({}) }
  })
}

describe("QEMU's logs", () => {
  it('are read one for each VM, and each finding is that VM’s', async () => {
    const { outcome, findings, sources } = await qemu((folder) => {
      writeFileSync(join(folder, 'win11.log'), [START, 'LC_ALL=C \\', notViable, ''].join('\n'))
      writeFileSync(join(folder, 'work.log'), [START, noFile, ''].join('\n'))
      writeFileSync(join(folder, 'win11.log.0'), [START, noFile, ''].join('\n'))
    })
    expect(outcome).toBe('read')
    expect(sources.map(({ id }) => id).sort()).toEqual(['qemu win11', 'qemu work'])
    expect(findings.map(({ id, about }) => [id, about.vm]).sort()).toEqual([
      ['disk-image-permission', 'work'],
      ['group-not-viable', 'win11'],
    ])
  })

  it('count from the last start on: what went wrong before is over', async () => {
    const { findings } = await qemu((folder) => {
      writeFileSync(join(folder, 'win11.log'), [START, notViable, START, noFile, ''].join('\n'))
    })
    expect(findings.map(({ id }) => id)).toEqual(['disk-image-permission'])
  })

  it('are read from their end where they are long', async () => {
    const { findings, sources } = await qemu((folder) => {
      const old = `${notViable}\n`.repeat(20_000)
      writeFileSync(join(folder, 'win11.log'), `${START}\n${old}${START}\n${noFile}\n`)
      writeFileSync(join(folder, 'all-one-start.log'), `${START}\n${`${noFile}\n`.repeat(20_000)}`)
    })
    expect(findings.map(({ id, about }) => `${id} ${about.vm}`).sort()).toEqual([
      'disk-image-permission all-one-start',
      'disk-image-permission win11',
    ])
    expect(sources.every(({ lines }) => lines < 10_000)).toBe(true)
  })

  it('are the newest ones where there are many', async () => {
    const { sources } = await qemu((folder) => {
      for (let index = 0; index < 30; index += 1) {
        const file = join(folder, `vm${index}.log`)
        writeFileSync(file, `${START}\n`)
        utimesSync(file, index, index)
      }
    })
    expect(sources.map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, index) => `qemu vm${29 - index}`),
    )
  })

  it('are no links out of the system, no devices and no pipes', async () => {
    const { outcome, sources } = await qemu((folder, base) => {
      writeFileSync(join(base, 'secret.log'), notViable)
      symlinkSync(join(base, 'secret.log'), join(folder, 'link.log'))
      symlinkSync('/dev/zero', join(folder, 'zero.log'))
      symlinkSync('nowhere', join(folder, 'gone.log'))
      mkdirSync(join(folder, 'folder.log'))
      spawnSync('mkfifo', [join(folder, 'pipe.log')])
      writeFileSync(join(folder, 'real.log'), START)
      symlinkSync('real.log', join(folder, 'inside.log'))
    })
    expect(outcome).toBe('read')
    expect(sources.map(({ id }) => id).sort()).toEqual(['qemu inside', 'qemu real'])
  })

  it('of a VM with an odd name are told as printable text', async () => {
    const { sources } = await qemu((folder) => {
      writeFileSync(join(folder, 'a\u001b[31m\u202e.log'), START)
    })
    expect(sources[0]?.title).toContain('a\\u{1b}[31m')
  })

  it('are absent where there is no such folder', async () => {
    const diagnosis = beginDiagnosis(decodeLine)
    expect(await readQemuLogs('/', '/nowhere/libvirt/qemu', diagnosis)).toBe('absent')
  })
})

it("SELinux's denials are read where one may", async () => {
  await withTemporaryFolder(2, async (base) => {
    const file = join(base, 'audit.log')
    const diagnosis = beginDiagnosis(decodeLine)
    expect(await readAuditLog(base, file, diagnosis)).toBe('absent')
    writeFileSync(
      file,
      'type=AVC msg=audit(1700000000.123:456): avc:  denied  { read } for  pid=42 comm="qemu-system-x86" name="vbios.rom" dev="dm-0" ino=1 scontext=system_u:system_r:svirt_t:s0:c1,c2 tcontext=unconfined_u:object_r:user_home_t:s0 tclass=file permissive=0\n',
    )
    expect(await readAuditLog(base, file, diagnosis)).toBe('read')
    expect(diagnosis.conclude({}).findings).toMatchObject([
      { component: 'permissions-selinux', time: 1_700_000_000_123, source: 'audit' },
    ])
  })
})
