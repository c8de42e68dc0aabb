/** Sentences that may be the same as in English, and why. */
export interface Sameness {
  readonly why: string
  readonly covers: (key: string, sentence: string, language: string) => boolean
}

const NAMES = new Set([
  ...[
    'Handover',
    'handoverctl {{version}}',
    'IOMMU',
    'vfio-pci',
    'OVMF',
    'initramfs',
    'KVM',
    'ACS',
    'SR-IOV',
  ],
  ...[
    'Secure Boot',
    'Resizable BAR',
    'Kernel',
    'Kernel {{kernel}}',
    'Firmware',
    'UEFI',
    'BIOS',
    'q35',
    'i440fx',
  ],
  ...['Windows', 'Windows 11', 'Linux', 'libvirt', 'QEMU', 'SELinux', 'virt-manager'],
])

const SAME_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ['Plan', 'System', 'Problem', 'ok'],
  es: ['Plan', 'No'],
}

/** Why a sentence of another language may be the English one. */
export const sameInAll: readonly Sameness[] = [
  {
    why: 'It has no words of its own: only values, marks, units, options and commands.',
    covers: (_key, sentence) =>
      !/\p{L}/u.test(sentence.replace(/\{\{\w+\}\}|`[^`]+`|--[\w-]+|\b(?:GiB|MB)\b/g, '')),
  },
  {
    why: 'It is a name of the trade, which people use as it is.',
    covers: (_key, sentence) => NAMES.has(sentence),
  },
  {
    why: 'It is printed on a key or shown by the firmware of the board, in English everywhere.',
    covers: (key) => key.startsWith('board.'),
  },
  {
    why: 'It lists spellings of such names.',
    covers: (key) => /^term\..*\.forms$/.test(key),
  },
  {
    why: 'The word is the same in this language.',
    covers: (_key, sentence, language) => SAME_WORDS[language]?.includes(sentence) ?? false,
  },
]
