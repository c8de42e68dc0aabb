import { kernelWord, ownFiles, packagedHelper, stateFolder } from '../own-files.ts'

/** How the helper is called where the change itself copies it to a folder. */
export function bootCommand(folder: string): string {
  return `${folder}/${nameOf(packagedHelper)}`
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/**
 * Ends what a crash left half done, before anybody logs in. Without a journal it is not started at all. Putting back
 * an image of the initramfs can take minutes on a slow disk; a start must not be stopped by the limit.
 */
export function recoverUnit(command: string): string {
  return `# Written by Handover. Ends a change that was cut short, by a power failure for instance.
[Unit]
Description=Finish an interrupted change of graphics cards
DefaultDependencies=no
RequiresMountsFor=${stateFolder} /boot
After=local-fs.target dbus.socket
Before=display-manager.service ${nameOf(ownFiles.guardUnit)}
Conflicts=shutdown.target
Before=shutdown.target
ConditionDirectoryNotEmpty=${stateFolder}/transactions

[Service]
Type=oneshot
ExecStart=${command} recover
TimeoutStartSec=10min
StandardInput=null
`
}

/** Waits for the confirmation of the first start after a change, in the background, and undoes the change without it. */
export function guardUnit(command: string): string {
  return `# Written by Handover. Takes the change back if nobody confirms its first start.
[Unit]
Description=Wait for the confirmation of a change of graphics cards
Wants=systemd-logind.service
After=systemd-logind.service ${nameOf(ownFiles.recoverUnit)}
ConditionKernelCommandLine=${kernelWord}

[Service]
Type=exec
ExecStart=${command} guard
TimeoutStopSec=2min
StandardInput=null
`
}

/** Makes multi-user.target want these units, by a file and not by links. */
export function bootWants(units: readonly string[]): string {
  return `# Written by Handover.
[Unit]
Wants=${units.map(nameOf).join(' ')}
`
}

/** kernel-install calls it when a kernel comes or goes; the way back is then pointed at one that is there. */
export function kernelInstallHook(command: string): string {
  return `#!/bin/sh
# Written by Handover. Keeps the boot entry without GPU passthrough right when kernels come and go.
[ -e ${ownFiles.bootWants} ] || exit 0
case "\${1-}" in
add | remove)
	${command} refresh < /dev/null > /dev/null 2>&1 || :
	;;
esac
exit 0
`
}
