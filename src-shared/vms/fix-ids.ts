import type { FixId } from '../domain/checkup/fix-id.ts'

const ids: Readonly<Record<FixId, true>> = {
  'attach-whole-group': true,
  'machine-q35': true,
  'firmware-uefi': true,
  'secure-boot': true,
  tpm: true,
  'cpu-passthrough': true,
  'cpu-topology': true,
  'memballoon-none': true,
  'hard-limit': true,
  'memory-memfd': true,
  'net-virtio': true,
  'hide-hypervisor': true,
  'show-hypervisor': true,
  'display-window': true,
  'display-none': true,
  'input-evdev': true,
  hugepages: true,
  'cpu-pinning': true,
}

/** Whether a word from outside names a fix of the check-up. */
export function isFix(word: string): word is FixId {
  return Object.hasOwn(ids, word)
}
