import { ipBytes } from './ip.ts'

/** What a recording must not tell, by kind. */
export const SECRET_KINDS = [
  'serial',
  'uuid',
  'mac',
  'ip',
  'host',
  'user',
  'label',
  'wifi',
  'password',
] as const

export type SecretKind = (typeof SECRET_KINDS)[number]

/** The number that stands for a secret: the same for the same secret, counted from 1 in each kind. */
export type NumberOf = (kind: SecretKind, secret: string) => number

// Written by firmware and tools where there is no serial number; they tell nothing and are worth seeing.
const PLACEHOLDERS = new Set(
  (
    'not specified|not applicable|not available|no asset tag|no asset information|n/a|na|none|unknown|empty|invalid|oem|' +
    'default string|to be filled by o.e.m.|system serial number|chassis serial number|base board serial number|' +
    'product serial number|asset tag|chassis asset tag|base board asset tag|asset-1234567890|123456789|0123456789|' +
    '1234567890|0123456789abcdef'
  ).split('|'),
)

// Names that come with every system: they belong to nobody.
const EVERYBODYS = new Set(
  (
    '(none) localhost localhost.localdomain localdomain fedora debian ubuntu linux archlinux opensuse bazzite root nobody ' +
    'gdm sddm lightdm greeter liveuser qemu libvirt-qemu boot home swap efi esp data var linuxbrew lost+found user'
  ).split(' '),
)
const NAMES_WITH_SPACES = new Set([
  'efi system partition',
  'basic data partition',
  'microsoft reserved partition',
])

// Vendors that firmware variables are filed under (UEFI 2.10, 3.3; systemd's boot loader interface; shim).
const PUBLIC_UUIDS = new Set([
  '8be4df6193ca11d2aa0d00e098032b8c',
  'd719b2cb3d3a4596a3bcdad00e67656f',
  '4a67b0820a4c41cfb6c7440b29bb8c4f',
  '605dab50e0464300abb63dd810dd8b23',
])

/**
 * One spelling for all spellings of a secret: a UUID with and without dashes, a MAC address with and without
 * colons, an IP address as text and as the kernel's hex.
 */
export function canonical(kind: SecretKind, text: string): string {
  switch (kind) {
    case 'uuid': {
      const bare = text.replace(/[^0-9a-z]/gi, '')
      // The ids of LVM tell upper and lower case apart.
      return /^[0-9a-f]*$/i.test(bare) ? bare.toLowerCase() : bare
    }
    case 'mac':
      return text.replace(/[^0-9a-f]/gi, '').toLowerCase()
    case 'ip':
      return ipBytes(text)?.join('.') ?? text.toLowerCase()
    case 'host':
    case 'user':
      // The device mapper doubles the dashes of a name.
      return text.toLowerCase().replaceAll('--', '-')
    default:
      return text
  }
}

/** False for what only looks like a secret: placeholders, zeroes, loopback, names that every system has. */
export function isSecret(kind: SecretKind, text: string): boolean {
  switch (kind) {
    case 'serial':
      return !PLACEHOLDERS.has(text.toLowerCase()) && !isRepeated(text)
    case 'uuid':
      return !isRepeated(text) && !PUBLIC_UUIDS.has(canonical(kind, text))
    case 'mac':
      return !isRepeated(text)
    case 'ip':
      return isTellingIp(ipBytes(text))
    case 'password':
      return text !== ''
    default: {
      const name = text.toLowerCase()
      return name !== '' && !EVERYBODYS.has(name) && !NAMES_WITH_SPACES.has(name)
    }
  }
}

/** True where all letters and digits are the same one, as in 0000-0000 and FF:FF:FF, or there are none. */
function isRepeated(text: string): boolean {
  return new Set(text.replace(/[^\p{L}\p{N}]/gu, '')).size < 2
}

function isTellingIp(bytes: readonly number[] | undefined): boolean {
  if (!bytes) return false
  const [first = 0] = bytes
  if (bytes.length === 4) return first !== 0 && first !== 127 && first !== 255
  // Unspecified and loopback; and the bare prefixes fe80:: and ff00:: of routes.
  if (bytes.slice(0, 15).every((byte) => byte === 0)) return false
  return !bytes.slice(2).every((byte) => byte === 0)
}
