/**
 * The values that a kernel argument is given, in order: `intel_iommu=on,sm_on` gives `on` and `sm_on`. Arguments are
 * whole words, so `iommu` does not match `intel_iommu`.
 */
export function argumentValues(key: string, args: readonly string[]): string[] {
  const start = `${key}=`
  return args
    .filter((argument) => argument.startsWith(start))
    .flatMap((argument) => argument.slice(start.length).split(','))
}

/** The first argument that turns the IOMMU off, as it stands: `iommu=off`, `intel_iommu=off`, `amd_iommu=off`. */
export function iommuOffArgument(args: readonly string[]): string | undefined {
  return args.find((argument) => {
    const [key = '', value = ''] = argument.split('=', 2)
    return ['iommu', 'intel_iommu', 'amd_iommu'].includes(key) && value.split(',').includes('off')
  })
}
