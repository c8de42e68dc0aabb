import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { bindScript } from '../../../../src-shared/plan/early/bind-script.ts'
import { busyboxPath, layBusybox } from '../../../fixtures/scratch/busybox.ts'

/** A function of the made-up sysfs: what it is, and the driver that has it before the script runs. */
export interface FakeFunction {
  readonly address: string
  readonly vendor: string
  readonly device: string
  readonly class?: string
  readonly subsystem?: readonly [string, string]
  readonly driver?: string
  /** vfio-pci gives an error for it. */
  readonly refuses?: boolean
}

export interface FakeStart {
  readonly commandLine: string
  readonly table: string
  readonly functions: readonly FakeFunction[]
  /** The image has no vfio-pci. */
  readonly withoutModule?: boolean
}

/** True where the script can be run as in an initramfs: root, and a busybox that needs no libraries. */
export const canEnter = process.getuid?.() === 0 && busyboxPath() !== undefined

/**
 * What the kernel does when something is written into sysfs, as shell functions: the script is run by a shell that
 * has them in place of its own echo. Writing an address to drivers_probe binds, to a driver's unbind lets go.
 */
const KERNEL = `
sys=/sys/bus/pci
echo() {
	printf '%s\\n' "$*"
	[ -s $sys/drivers_probe ] && { >$sys/drivers_probe; bind_driver "$1"; }
	sys_file=$sys/devices/$1/driver/unbind
	[ -s "$sys_file" ] && { >"$sys_file"; rm $sys/devices/$1/driver; printf 'unbind %s\\n' "$1" >>/log; }
	return 0
}
bind_driver() {
	printf 'probe %s\\n' "$1" >>/log
	[ -e $sys/devices/$1/driver ] && return
	read -r sys_wanted <$sys/devices/$1/driver_override
	read -r sys_home <$sys/devices/$1/home
	[ -e $sys/devices/$1/refuses ] && [ "$sys_wanted" = vfio-pci ] && return
	sys_name=\${sys_wanted:-$sys_home}
	[ -n "$sys_name" ] && [ -d "$sys/drivers/$sys_name" ] && ln -s ../../drivers/$sys_name $sys/devices/$1/driver
}
. "$1"
`

/** Lays a made-up initramfs out in a folder, runs the bind script in it, and tells how all of it is then. */
export function startOnce(folder: string, { commandLine, table, functions, withoutModule }: FakeStart) {
  const put = (path: string, text: string, mode = 0o644) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text, { mode })
  }
  mkdirSync(join(folder, 'bin'), { recursive: true })
  layBusybox(join(folder, 'bin'))
  const modprobe = withoutModule
    ? 'exit 1'
    : 'mkdir -p /sys/bus/pci/drivers/vfio-pci; >/sys/bus/pci/drivers/vfio-pci/unbind'
  put('sbin/modprobe', `#!/bin/sh\necho "modprobe $*" >>/log\n${modprobe}\n`, 0o755)
  put('proc/cmdline', `${commandLine}\n`)
  put('dev/kmsg', '')
  put('dev/null', '')
  put('log', '')
  put('run/there', '')
  put('etc/gpu-handover/devices', table)
  put('etc/gpu-handover/bind', bindScript, 0o755)
  put('sys/bus/pci/drivers_probe', '')
  for (const one of functions) {
    const place = `sys/bus/pci/devices/${one.address}`
    put(`${place}/vendor`, `0x${one.vendor}\n`)
    put(`${place}/device`, `0x${one.device}\n`)
    put(`${place}/class`, `0x${one.class ?? '030000'}\n`)
    put(`${place}/subsystem_vendor`, `0x${one.subsystem?.[0] ?? '1043'}\n`)
    put(`${place}/subsystem_device`, `0x${one.subsystem?.[1] ?? '87b3'}\n`)
    put(`${place}/driver_override`, '')
    put(`${place}/home`, `${one.driver ?? ''}\n`)
    if (one.refuses) put(`${place}/refuses`, '')
    if (one.driver === undefined) continue
    put(`sys/bus/pci/drivers/${one.driver}/unbind`, '')
    symlinkSync(`../../drivers/${one.driver}`, join(folder, place, 'driver'))
  }
  const ran = spawnSync('chroot', [folder, '/bin/sh', '-c', KERNEL, 'sh', '/etc/gpu-handover/bind'], {
    encoding: 'utf8',
    timeout: 10_000,
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
  })
  const read = (path: string) =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined
  return {
    code: ran.status,
    output: ran.stdout + ran.stderr,
    /** What was done to the kernel: modprobe, unbind, probe. */
    done: (read('log') ?? '').split('\n').filter((line) => line !== ''),
    said: read('dev/kmsg') ?? '',
    results: read('run/gpu-handover/bind'),
    drivers: Object.fromEntries(functions.map(({ address }) => [address, driverOf(folder, address)])),
    overrides: functions.map(({ address }) => read(`sys/bus/pci/devices/${address}/driver_override`)?.trim()),
  }
}

function driverOf(folder: string, address: string): string | null {
  const link = join(folder, 'sys/bus/pci/devices', address, 'driver')
  return existsSync(link) ? basename(readlinkSync(link)) : null
}
