const GRAPHICS = ['00', '02', '80']

/** Modules that take functions by vendor and class, as their MODULE_DEVICE_TABLE entries come out. */
const BY_CLASS = [
  ...GRAPHICS.flatMap((sub) => [
    ...['nouveau', 'nvidia', 'nvidia_drm'].map((module) => alias('10DE', `03sc${sub}i*`, module)),
    alias('1002', `03sc${sub}i*`, 'amdgpu'),
    ...['i915', 'xe'].map((module) => alias('8086', `03sc${sub}i*`, module)),
  ]),
  ...['10DE', '1002', '1022', '8086'].map((vendor) => alias(vendor, '04sc03i*', 'snd_hda_intel')),
  alias('1A03', '03sc00i*', 'ast'),
  alias('*', '01sc08i02*', 'nvme'),
  alias('*', '01sc06i01*', 'ahci'),
  alias('10DE', '0Csc80i*', 'i2c_nvidia_gpu'),
]

/**
 * A modules.alias (depmod(8)) of the modules that matter to a card. In a real one graphics drivers list each of
 * their devices; here one line for a class stands for all of them.
 */
export const kernelModules = `# Aliases extracted from modules themselves.\n${BY_CLASS.join('')}`

function alias(vendor: string, code: string, module: string): string {
  return `alias pci:v${vendor === '*' ? '*' : `0000${vendor}`}d*sv*sd*bc${code} ${module}\n`
}
