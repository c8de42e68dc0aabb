import type { CpuPart, Description, OsPart } from '../description/description.ts'
import { kernelModules } from './kernel-modules.ts'
import type { Tree } from './tree.ts'

const DMI = '/sys/devices/virtual/dmi/id'
const PAGE_SIZES = '/sys/kernel/mm/hugepages'
// The variable's GUID is that of the UEFI specification, section 3.3 (EFI_GLOBAL_VARIABLE).
const SECURE_BOOT = '/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c'
const VARIABLE_ATTRIBUTES = [0x06, 0, 0, 0]

/** Writes what is not a device: system, kernel, firmware, board, processor, memory. */
export function writeSystem(tree: Tree, description: Description): void {
  const { os, kernel, cmdline, cpu, selinux, session } = description
  tree.folder('/proc')
  if (os) writeOs(tree, os)
  if (kernel !== undefined) {
    tree.line('/proc/sys/kernel/osrelease', kernel)
    tree.line('/proc/version', `Linux version ${kernel} (build@localhost) (gcc) #1 SMP PREEMPT_DYNAMIC`)
    tree.link('/lib', '/usr/lib')
    tree.file(`/usr/lib/modules/${kernel}/modules.alias`, kernelModules)
  }
  if (cmdline !== undefined) tree.line('/proc/cmdline', cmdline)
  if (cpu) tree.file('/proc/cpuinfo', cpuInfo(cpu))
  writeMemory(tree, description)
  writeFirmware(tree, description)
  if (selinux !== undefined) {
    tree.folder('/sys/fs/cgroup')
    tree.line('/etc/selinux/config', `SELINUX=${selinux}`)
    if (selinux !== 'disabled') tree.line('/sys/fs/selinux/enforce', selinux === 'enforcing' ? 1 : 0)
  }
  if (session !== undefined) writeSession(tree, session)
}

function writeOs(tree: Tree, { id, version, variant, like, atomic, name }: OsPart): void {
  const lines = [
    `NAME="${name.replace(/ \d.*/, '')}"`,
    `ID=${id}`,
    ...(like === undefined ? [] : [`ID_LIKE="${like}"`]),
    `VERSION_ID=${version}`,
    `PRETTY_NAME="${name}"`,
    ...(variant === undefined ? [] : [`VARIANT_ID=${variant}`]),
  ]
  tree.folder('/usr/bin')
  tree.link('/etc/os-release', '/usr/lib/os-release')
  tree.file('/usr/lib/os-release', lines.map((line) => `${line}\n`).join(''))
  if (atomic) tree.file('/run/ostree-booted', '')
}

function cpuInfo({ vendor, threads, flags, model }: CpuPart): string {
  const names = { intel: 'GenuineIntel', amd: 'AuthenticAMD', other: undefined }
  const lines = (thread: number) => [
    `processor\t: ${thread}`,
    ...(names[vendor] === undefined ? [] : [`vendor_id\t: ${names[vendor]}`]),
    ...(model === undefined ? [] : [`model name\t: ${model}`]),
    ...(flags.length === 0 ? [] : [`flags\t\t: fpu vme de pse tsc msr pae lm ${flags.join(' ')}`]),
    '',
  ]
  return Array.from({ length: threads }, (_, thread) =>
    lines(thread)
      .map((line) => `${line}\n`)
      .join(''),
  ).join('')
}

function writeMemory(tree: Tree, { memory, hugepages }: Description): void {
  if (memory) {
    const line = (name: string, bytes: number) =>
      `${`${name}:`.padEnd(16)}${String(bytes / 1024).padStart(8)} kB\n`
    const free = Math.floor(memory.available * 0.9)
    tree.file(
      '/proc/meminfo',
      line('MemTotal', memory.total) + line('MemFree', free) + line('MemAvailable', memory.available),
    )
  }
  for (const { size, total, free } of hugepages) {
    tree.line(`${PAGE_SIZES}/hugepages-${size / 1024}kB/nr_hugepages`, total)
    tree.line(`${PAGE_SIZES}/hugepages-${size / 1024}kB/free_hugepages`, free)
  }
}

function writeFirmware(tree: Tree, { board, product, bios, chassis, firmware }: Description): void {
  const facts = {
    board_vendor: board?.vendor,
    board_name: board?.name,
    sys_vendor: product?.vendor,
    product_name: product?.name,
    bios_vendor: bios?.vendor,
    bios_version: bios?.version,
    bios_date: bios?.date,
    chassis_type: chassis,
  }
  const told = Object.entries(facts).filter(([, value]) => value !== undefined)
  if (told.length > 0) {
    tree.link('/sys/class/dmi/id', DMI)
    for (const secret of ['board_serial', 'product_serial', 'product_uuid']) tree.secret(`${DMI}/${secret}`)
  }
  for (const [name, value] of told) tree.line(`${DMI}/${name}`, value ?? '')
  if (firmware?.kind !== 'uefi') return
  tree.line('/sys/firmware/efi/fw_platform_size', 64)
  tree.file(SECURE_BOOT, new Uint8Array([...VARIABLE_ATTRIBUTES, firmware.secureBoot ? 1 : 0]))
}

/** A local session on the first seat as logind keeps it (sd_session_get_type(3) reads these files). */
function writeSession(tree: Tree, type: string): void {
  const lines = [
    'UID=1000',
    'ACTIVE=1',
    'IS_DISPLAY=1',
    'STATE=active',
    'REMOTE=0',
    `TYPE=${type}`,
    'CLASS=user',
  ]
  tree.file('/run/systemd/sessions/2', `${[...lines, 'SEAT=seat0', ''].join('\n')}`)
  tree.file('/run/systemd/seats/seat0', 'IS_SEAT0=1\nACTIVE=2\nACTIVE_UID=1000\nSESSIONS=2\n')
}
