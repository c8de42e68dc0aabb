import type { Hardware } from './hardware.ts'

/** A disk file of a machine. The first is the one it starts from. */
export interface Disk {
  readonly file: string
  readonly format: 'qcow2' | 'raw'
}

/** What a machine starts with where it is not its disk's own loader that starts it. */
export interface DirectStart {
  readonly kernel: string
  readonly initramfs: string
  readonly commandLine: string
}

/** Everything that decides how an emulated machine looks and starts. */
export interface EmulatorOptions {
  readonly hardware: Hardware
  readonly disks: readonly Disk[]
  readonly direct?: DirectStart
  readonly port: number
  readonly serialLog: string
  /** A restart ends the emulator: somebody else decides what the next start begins with. */
  readonly endsOnRestart: boolean
}

// What a board that people have tells of itself.
const BOARD = [
  'type=0,vendor=American Megatrends International LLC.,version=F21,date=03/14/2024',
  'type=1,manufacturer=Gigabyte Technology Co.,, Ltd.,product=X570 AORUS PRO',
  'type=2,manufacturer=Gigabyte Technology Co.,, Ltd.,product=X570 AORUS PRO-CF',
  'type=3,manufacturer=Default string',
]

/**
 * The words after `qemu-system-x86_64`. Interpreted, not accelerated: the same everywhere, and the inner machine has
 * an emulated SVM. One processor, so that two machines share two cores without getting in each other's way.
 */
export function emulatorWords(options: EmulatorOptions): string[] {
  const { hardware, disks, direct, port, serialLog, endsOnRestart } = options
  const iommu = hardware.iommu ? ['-device', 'intel-iommu,intremap=on,caching-mode=on'] : []
  // A disk is where the hardware has put it, or at a fixed place.
  const places = disks.flatMap(({ file, format }, index) => {
    const isPlaced = hardware.devices.some((device) => device.includes(`drive=d${index},`))
    const device = `virtio-blk-pci,drive=d${index},bus=pcie.0,addr=${index === 0 ? 3 : 8 + index}`
    return [
      '-drive',
      `if=none,id=d${index},file=${file},format=${format},cache=unsafe`,
      ...(isPlaced ? [] : ['-device', device]),
    ]
  })
  return [
    ...[
      '-machine',
      'q35',
      '-accel',
      'tcg,thread=multi,tb-size=512',
      '-cpu',
      `max,-la57,-pku${hardware.bare ? ',-hypervisor' : ''}`,
      '-smp',
      '1',
    ],
    ...['-m', '2560M', '-nodefaults', '-display', 'none'],
    ...['-chardev', `file,id=s0,path=${serialLog},append=on`, '-serial', 'chardev:s0'],
    ...(hardware.bare ? BOARD.flatMap((table) => ['-smbios', table]) : []),
    ...iommu,
    ...places,
    ...['-netdev', `user,id=n0,hostfwd=tcp:127.0.0.1:${port}-:22`],
    ...['-device', 'virtio-net-pci,netdev=n0,bus=pcie.0,addr=4,romfile='],
    ...['-device', 'virtio-rng-pci,bus=pcie.0,addr=1'],
    ...hardware.devices.flatMap((device) => ['-device', device]),
    ...(endsOnRestart ? ['-no-reboot'] : []),
    ...(direct ? ['-kernel', direct.kernel, '-initrd', direct.initramfs, '-append', direct.commandLine] : []),
  ]
}
