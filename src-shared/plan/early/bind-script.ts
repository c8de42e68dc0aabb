import { kernelWord, ownFiles } from '../own-files.ts'
import { bindResults } from './results.ts'

const folder = bindResults.slice(0, bindResults.lastIndexOf('/'))

/**
 * The script that gives the functions of the table to vfio-pci in the initramfs, before udev starts. It is for any
 * POSIX shell, needs no program but modprobe, and always ends with 0: on any doubt a device stays with the host. The
 * functions of one slot go together or not at all, because a card that is bound in part can stop the host
 * (NVIDIA/open-gpu-kernel-modules#1365). It looks at every identity before it touches anything.
 */
export const bindScript = `#!/bin/sh
# Written by Handover. Runs in the initramfs before udev and gives the functions
# of ${ownFiles.table} to vfio-pci.
# Without the word ${kernelWord} on the kernel command line it does nothing.
# It never stops a start: on any doubt a device stays with this computer.

PATH=/usr/sbin:/usr/bin:/sbin:/bin
export PATH
LC_ALL=C
table=${ownFiles.table}
results=${bindResults}
bus=/sys/bus/pci

has_word() {
	line=
	read -r line < /proc/cmdline || :
	# Words inside quotes belong to the value of another argument.
	while :; do
		case "$line" in
		*\\"*\\"*)
			rest=\${line#*\\"}
			line="\${line%%\\"*}x\${rest#*\\"}"
			;;
		*) break ;;
		esac
	done
	set -f
	for word in $line; do
		[ "$word" = ${kernelWord} ] && return 0
	done
	return 1
}

say() {
	{ echo "gpu-handover: $1" >> /dev/kmsg; } 2> /dev/null || :
}

# record ADDRESS WORD
record() {
	{ echo "$1 $2" >> "$results"; } 2> /dev/null || :
}

# value FILE: the first line of a file of sysfs, in $value.
value() {
	value=
	{ read -r value < "$1"; } 2> /dev/null || :
}

# A shell that is busybox has a modprobe of its own, which cannot read all modules.
load() {
	for program in /usr/sbin/modprobe /sbin/modprobe /usr/bin/modprobe /bin/modprobe; do
		[ -x "$program" ] || continue
		"$program" vfio-pci > /dev/null 2>&1
		return
	done
	return 1
}

# driver_of ADDRESS: the name of its driver, in $driver; empty where it has none.
driver_of() {
	driver=
	[ -e "$bus/devices/$1/driver" ] || return 0
	driver=$(cd -P "$bus/devices/$1/driver" 2> /dev/null && pwd -P) || :
	driver=\${driver##*/}
}

# look ADDRESS VENDOR DEVICE SUBVENDOR SUBDEVICE: sets $found to same, other or absent.
look() {
	found=absent
	[ -d "$bus/devices/$1" ] || return 0
	found=other
	for pair in "vendor:$2" "device:$3" "subsystem_vendor:$4" "subsystem_device:$5"; do
		[ "\${pair#*:}" = - ] && continue
		value "$bus/devices/$1/\${pair%%:*}"
		[ "$value" = "0x\${pair#*:}" ] || return 0
	done
	# A bridge is never given away, whatever a table says.
	value "$bus/devices/$1/class"
	case "$value" in
	0x06* | '') return 0 ;;
	esac
	found=same
}

# take ADDRESS: succeeds where vfio-pci holds the function afterwards.
take() {
	driver_of "$1"
	[ "$driver" = vfio-pci ] && return 0
	{ echo vfio-pci > "$bus/devices/$1/driver_override"; } 2> /dev/null || return 1
	if [ -n "$driver" ]; then
		{ echo "$1" > "$bus/devices/$1/driver/unbind"; } 2> /dev/null || return 1
	fi
	{ echo "$1" > "$bus/drivers_probe"; } 2> /dev/null || :
	driver_of "$1"
	[ "$driver" = vfio-pci ]
}

# give_back ADDRESS: to the driver that the kernel chooses.
give_back() {
	driver_of "$1"
	{ echo > "$bus/devices/$1/driver_override"; } 2> /dev/null || :
	if [ "$driver" = vfio-pci ]; then
		{ echo "$1" > "$bus/devices/$1/driver/unbind"; } 2> /dev/null || :
	fi
	{ echo "$1" > "$bus/drivers_probe"; } 2> /dev/null || :
}

# stays ADDRESS: its slot is among those that stay with this computer.
stays() {
	case "$staying" in
	*" \${1%.*} "*) return 0 ;;
	esac
	return 1
}

main() {
	has_word || return 0
	[ -r "$table" ] || { say "no table at $table"; return 0; }
	[ -d ${folder} ] || mkdir ${folder} 2> /dev/null || :
	{ true > "$results"; } 2> /dev/null || :

	staying=' '
	refused=' '
	while read -r address vendor device subvendor subdevice rest; do
		case "$address" in
		'' | '#'*) continue ;;
		esac
		look "$address" "$vendor" "$device" "$subvendor" "$subdevice"
		[ "$found" = same ] && continue
		say "$address is $found: its slot stays with this computer"
		record "$address" "$found"
		staying="$staying\${address%.*} "
	done < "$table"

	wanted=
	while read -r address vendor device subvendor subdevice rest; do
		case "$address" in
		'' | '#'*) continue ;;
		esac
		if stays "$address"; then
			look "$address" "$vendor" "$device" "$subvendor" "$subdevice"
			[ "$found" = same ] && record "$address" kept
			continue
		fi
		wanted="$wanted $address"
	done < "$table"
	[ -n "$wanted" ] || return 0

	load || :
	if [ ! -d "$bus/drivers/vfio-pci" ]; then
		say "vfio-pci could not be loaded: all devices stay with this computer"
		for address in $wanted; do record "$address" no-driver; done
		return 0
	fi

	for address in $wanted; do
		stays "$address" && continue
		take "$address" && continue
		say "vfio-pci did not take $address: its slot stays with this computer"
		refused="$refused$address "
		staying="$staying\${address%.*} "
	done
	for address in $wanted; do
		if ! stays "$address"; then
			say "$address is kept for virtual machines"
			record "$address" bound
			continue
		fi
		give_back "$address"
		case "$refused" in
		*" $address "*) record "$address" refused ;;
		*) record "$address" kept ;;
		esac
	done
	return 0
}

main
exit 0
`
