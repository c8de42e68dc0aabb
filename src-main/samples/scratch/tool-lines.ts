import type { Operation } from '../../../src-shared/plan/operation.ts'

/** What the tool of a step prints on a machine with such a kernel; most print nothing. */
export function toolLines(operation: Operation, kernel: string): readonly string[] {
  if (operation.kind === 'packages')
    return ['Updating and loading repositories:', 'Repositories loaded.', 'Complete!']
  if (operation.kind !== 'initramfs') return []
  switch (operation.tool) {
    case 'dracut':
      return [
        `dracut[I]: Executing: /usr/bin/dracut --force --kver ${kernel} /boot/initramfs-${kernel}.img`,
        ...['systemd', 'systemd-initrd', 'i18n', 'drm', 'plymouth', 'kernel-modules', 'udev-rules'].map(
          (name) => `dracut[I]: *** Including module: ${name} ***`,
        ),
        'dracut[I]: *** Installing kernel module dependencies ***',
        'dracut[I]: *** Resolving executable dependencies ***',
        `dracut[I]: *** Creating image file '/boot/initramfs-${kernel}.img' ***`,
        `dracut[I]: *** Creating image file '/boot/initramfs-${kernel}.img' done ***`,
      ]
    case 'initramfs-tools':
      return [`update-initramfs: Generating /boot/initrd.img-${kernel}`]
    case 'rpm-ostree':
      return [
        'Checking out tree 8a3e6f1... done',
        'Generating initramfs... done',
        'Writing OSTree commit... done',
        'Staging deployment... done',
      ]
  }
}
