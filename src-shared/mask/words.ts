import { VOLUME_NAMES } from './rules.ts'
import { canonical, isSecret, type SecretKind } from './secret.ts'
import { groupsOf, type Span } from './spans.ts'

/** A secret and one way in which it was seen written. */
export interface SeenSecret {
  readonly kind: SecretKind
  readonly text: string
}

/** Finds secrets that are known from elsewhere, wherever they stand as words of their own. */
export type WordFinder = (path: string, text: string) => Span[]

// A name that is one of these is left alone in running text, where it nearly always means the other thing.
const COMMON = new Set(
  (
    'account acpi admin administrator alias alsa amd amdgpu arch asus ata audio auto bin bios blacklist block boot bus card ' +
    'class cmdline conf config console cpu data default dell desktop dev device devices disk display dma documents ' +
    'downloads dracut driver drivers drm efi entries etc eth ethernet false firmware fixed flags gaming gigabyte gnome gpu ' +
    'group grub guest guests hda hdmi home hook hooks host hosts hp hub hugepages hwdata i915 images initrd input install ' +
    'intel iommu kernel keyboard kvm laptop lenovo lib lib64 libvirt line linux list live loader local loop lvm machine ' +
    'main master media memory model modprobe modules mount mouse msi name net network none nouveau null nvidia nvme off ' +
    'office opt options pci pcie plasma power proc processor qemu quiet radeon raid remove root rootfs rules run sata scsi ' +
    'server session share snd softdep sound splash storage subvol swap sys system systemd test tmp true tty type udev usb ' +
    'user users usr var vendor vfio vga video virtio vm vms wayland windows wireless wlan workstation xe xhci'
  ).split(' '),
)
const SHORTEST_NAME = 3
const SHORTEST_PART = 4
const SHORTEST_SERIAL = 6
const SHORTEST_NUMBER = 8
const SHORTEST_IN_VOLUME = 4
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g
// No name of a host, a user, a network or a disk may be longer.
const LONGEST_WORD = 255
const PATTERN_SIZE = 16_384

/**
 * A finder for the secrets that were seen. Passwords and labels are left out (they are ordinary words that
 * stand in places of their own), and so are names in `vocabulary`, the kernel's own words in lower case.
 */
export function wordFinder(seen: readonly SeenSecret[], vocabulary: ReadonlySet<string>): WordFinder {
  const kinds = new Map<string, SecretKind>()
  for (const { kind, text } of seen) {
    for (const word of wordsOf(kind, text.toLowerCase(), vocabulary)) {
      if (!kinds.has(word)) kinds.set(word, kind)
    }
  }
  const hosts = [...kinds].flatMap(([word, kind]) =>
    kind === 'host' && word.length >= SHORTEST_IN_VOLUME ? [word] : [],
  )
  const patterns = alternatives([...kinds.keys()]).map(
    (words) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu'),
  )
  const volumePatterns = alternatives(hosts).map((words) => new RegExp(words, 'giu'))
  return (path, text) => {
    const spans: Span[] = []
    for (const pattern of patterns) {
      for (const { 0: word, index: start } of text.matchAll(pattern)) {
        const kind = kinds.get(word.toLowerCase())
        if (kind) spans.push({ start, end: start + word.length, kind })
      }
    }
    if (volumePatterns.length === 0) return spans
    for (const volume of groupsOf(VOLUME_NAMES, path, text)) {
      const name = text.slice(volume.start, volume.end)
      for (const { 0: word, index } of volumePatterns.flatMap((pattern) => [...name.matchAll(pattern)])) {
        const start = volume.start + index
        spans.push({ start, end: start + word.length, kind: 'host' })
      }
    }
    return spans
  }
}

/** The spellings, in lower case, under which a secret is looked for outside its own place. */
function wordsOf(kind: SecretKind, word: string, vocabulary: ReadonlySet<string>): string[] {
  const isName = (name: string) => name.length >= SHORTEST_NAME && !COMMON.has(name) && !vocabulary.has(name)
  switch (kind) {
    case 'host': {
      // A full name is three secrets: itself, the host's own name, and the domain.
      const cut = word.indexOf('.')
      const names = cut < 0 ? [word] : [word, word.slice(0, cut), word.slice(cut + 1)]
      return names.filter(isName).flatMap((name) => [name, name.replaceAll('-', '--')])
    }
    case 'user':
      // A full name is known by each of its parts as well, as a VM may be named after one.
      return [word, ...partsOf(word)].filter(isName)
    case 'wifi':
      return isName(word) ? [word] : []
    case 'serial':
      if (!/\d/.test(word)) return []
      return word.length >= (/^\d+$/.test(word) ? SHORTEST_NUMBER : SHORTEST_SERIAL) ? [word] : []
    case 'uuid':
      // Whole UUIDs give themselves away; what a key announced may be a shorter id of a file system.
      return word.length >= SHORTEST_NUMBER && canonical(kind, word).length < 32 ? [word] : []
    case 'mac':
      return [canonical(kind, word)]
    case 'ip':
      return /[.:]/.test(word) ? [word] : []
    case 'label':
    case 'password':
      return []
  }
}

/** The parts of a person's name that are long enough to tell of that person; none where it has only one. */
function partsOf(name: string): string[] {
  if (!/\s/.test(name.trim())) return []
  const parts = name.split(/[^\p{L}\p{M}\p{N}]+/u)
  return parts.filter(
    (part) => (part.match(/\p{L}/gu) ?? []).length >= SHORTEST_PART && isSecret('user', part),
  )
}

/** Patterns of any of the words, the longest first; several, since a pattern must not become too large. */
function alternatives(words: readonly string[]): string[] {
  const patterns: string[] = []
  let current: string[] = []
  let size = 0
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    if (word.length > LONGEST_WORD) continue
    if (size + word.length > PATTERN_SIZE) {
      patterns.push(current.join('|'))
      current = []
      size = 0
    }
    current.push(word.replace(SYNTAX, '\\$&'))
    size += word.length
  }
  return current.length > 0 ? [...patterns, current.join('|')] : patterns
}
