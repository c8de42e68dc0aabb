#!/bin/bash
# Writes a journal of several starts with a journald of our own, in namespaces that end with this script.
# Usage: private-journal.sh ROOT < STARTS; the journal lies under ROOT as under the root of a system.
# Each start is a line "start ID SIGNAL", the signal being what journald ends by, and lines "PROGRAM|TEXT".
set -e
root=$1
mount -t tmpfs tmpfs /run
mkdir -p "$root/var/log/journal" /var/log/journal
mount --bind "$root/var/log/journal" /var/log/journal
# The kernel's own messages are of the machine that the tests run on.
mount --bind /dev/null /dev/kmsg

begin() {
  echo "$1" > /run/boot_id
  mount --bind /run/boot_id /proc/sys/kernel/random/boot_id
  rm -rf /run/systemd/journal
  mkdir -p /run/systemd/journal
  # Nothing is held back in memory.
  touch /run/systemd/journal/flushed
  /lib/systemd/systemd-journald &
  daemon=$!
  until [ -S /run/systemd/journal/stdout ]; do sleep 0.05; done
}

finish() {
  journalctl --sync 2> /dev/null || sleep 0.5
  kill "-$1" "$daemon"
  wait "$daemon" || true
  umount /proc/sys/kernel/random/boot_id
}

signal=
while IFS= read -r line; do
  case $line in
    start\ *)
      [ -z "$signal" ] || finish "$signal"
      read -r _ id signal <<< "$line"
      begin "$id"
      ;;
    *) printf '%s\n' "${line#*|}" | systemd-cat -t "${line%%|*}" ;;
  esac
done
finish "$signal"
