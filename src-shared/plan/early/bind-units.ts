import { kernelWord, ownFiles } from '../own-files.ts'
import { bindResults } from './results.ts'

const unitName = ownFiles.unit.slice(ownFiles.unit.lastIndexOf('/') + 1)

/**
 * The unit of the initramfs that runs the bind script: after the modules that the image lists, before udev is there
 * and before it looks at what the kernel has found already. A start waits five seconds for it at most. The folder of
 * its results outlives it.
 */
export const bindUnit = `# Written by Handover. Works in the initramfs only, and only with ${kernelWord} on the kernel command line.
[Unit]
Description=Keep graphics cards for virtual machines
DefaultDependencies=no
After=systemd-modules-load.service
Before=systemd-udevd.service systemd-udev-trigger.service
ConditionPathExists=/etc/initrd-release
ConditionPathExists=${ownFiles.script}
ConditionKernelCommandLine=${kernelWord}

[Service]
Type=oneshot
ExecStart=-/bin/sh ${ownFiles.script}
TimeoutStartSec=5
StandardInput=null
StandardOutput=null
StandardError=null
RuntimeDirectory=${bindResults.split('/')[2]}
RuntimeDirectoryPreserve=yes
`

/** Makes sysinit.target want the unit, by a file and not by a link; without an order, so that nothing waits for it. */
export const bindWants = `# Written by Handover.
[Unit]
Wants=${unitName}
`
