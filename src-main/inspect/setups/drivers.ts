/** Module names with "_" for "-", as modprobe and the kernel treat them: both are the same. */
export function moduleName(name: string): string {
  return name.replaceAll('-', '_')
}

// Drivers that NVIDIA's packages shut out by themselves, to make room for their own: no sign of a passthrough.
const OUSTED_BY_NVIDIA = new Set(['nouveau', 'nova_core', 'nova_drm'])
const HOST_DRIVERS = new Set([
  'amdgpu',
  'radeon',
  'i915',
  'xe',
  'nvidia',
  'nvidia_drm',
  'nvidia_modeset',
  'nvidia_uvm',
  'snd_hda_intel',
])

/** True for a driver of graphics cards or of their sound that a host needs for its own cards. */
export function isHostDriver(name: string): boolean {
  return HOST_DRIVERS.has(moduleName(name))
}

/** True for the drivers that NVIDIA's own packages keep from loading. */
export function isOustedByNvidia(name: string): boolean {
  return OUSTED_BY_NVIDIA.has(moduleName(name))
}

/** True for the modules of VFIO: vfio, vfio_pci, vfio_iommu_type1, and vfio_virqfd of kernels before 6.2. */
export function isVfio(name: string): boolean {
  return /^vfio(?:_|$)/.test(moduleName(name))
}
