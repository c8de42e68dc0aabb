import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { usualConnections } from '../../../../src-main/service/vms/connections.ts'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'

const SYSTEM = 'qemu:///system'
const SESSION = 'qemu:///session'

it('the session is asked only if there are VMs in it, and never root', async () => {
  await withTemporaryFolder(10, async (home) => {
    expect(usualConnections({ HOME: home }, 1000)).toEqual([SYSTEM])
    const folder = join(home, '.config/libvirt/qemu')
    mkdirSync(folder, { recursive: true })
    expect(usualConnections({ HOME: home }, 1000)).toEqual([SYSTEM])
    writeFileSync(join(folder, 'boxes.xml'), '')
    expect(usualConnections({ HOME: home }, 1000)).toEqual([SYSTEM, SESSION])
    expect(usualConnections({ HOME: home, XDG_CONFIG_HOME: join(home, 'other') }, 1000)).toEqual([SYSTEM])
    expect(usualConnections({ HOME: '/', XDG_CONFIG_HOME: join(home, '.config') }, 1000)).toEqual([
      SYSTEM,
      SESSION,
    ])
    expect(usualConnections({ HOME: home }, 0)).toEqual([SYSTEM])
    expect(usualConnections({}, 1000)).toEqual([SYSTEM])
  })
})
