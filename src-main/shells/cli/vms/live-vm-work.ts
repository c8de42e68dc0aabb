import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { reportAt } from '../../../service/report-at.ts'
import { computerAt } from '../../../service/vms/computer-at.ts'
import { filesBackend } from '../../../service/vms/files-backend.ts'
import { libvirtHere } from '../../../service/vms/libvirt-here.ts'
import { recordedVmsAt } from '../../../service/vms/recorded-vms-at.ts'
import { vmCalls } from '../../../service/vms/vm-calls.ts'
import type { TextRead, VmWork } from './vm-work.ts'

/** The VMs of this computer ("/"), or those by the files of another root; inspections run in this thread. */
export function liveVmWork(root: string): VmWork {
  let reading: ReturnType<typeof reportAt> | undefined
  const report = () => {
    reading ??= reportAt(root)
    return reading
  }
  const backendOf = (connect: string | undefined) =>
    root === '/' ? libvirtHere(connect).backend : filesBackend(() => recordedVmsAt(root))
  const computer = () => computerAt(root)
  return {
    report,
    computer,
    calls: (connect) => vmCalls({ backend: backendOf(connect), report, computer }),
    readText,
  }
}

async function readText(file: string): Promise<TextRead> {
  try {
    return { ok: true, text: file === '-' ? await text(process.stdin) : await readFile(file, 'utf8') }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { ok: false, reason }
  }
}
