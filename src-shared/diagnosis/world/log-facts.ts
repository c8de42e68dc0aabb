import { wording } from '../rules/wording.ts'

/** What a log tells of the machine and the start that it is from, beside failures. */
export interface LogFacts {
  /** PCI bridges and root ports. */
  readonly bridges: Set<string>
  /** Devices that the kernel put into an IOMMU group. */
  readonly grouped: Set<string>
  kernel: string | undefined
  commandLine: string | undefined
  /** The line that a start begins with, and whether the log goes on far enough for the IOMMU to have been named. */
  startedAt: FactLine | undefined
  farEnough: boolean
  /** The kernel named an IOMMU at all. */
  iommuNamed: boolean
  /** Runs under a hypervisor itself. */
  virtual: boolean
  /** A driver's module could not be unloaded. */
  moduleInUse: boolean
  /** The step of the initramfs before udev came to its end. */
  preUdevEnded: boolean
  /** A line whose words libvirt translated. */
  translated: string | undefined
}

/** A line that told a fact. */
export interface FactLine {
  readonly source: string
  readonly number: number
  readonly text: string
}

type Note = (facts: LogFacts, match: RegExpExecArray, line: FactLine) => void

/** A wording that tells a fact; `literal` and `find` as those of a rule's pattern. */
export interface FactPattern {
  readonly literal: string | readonly string[]
  readonly find: RegExp
  readonly note: Note
}

const MOST = 4096

export function noFacts(): LogFacts {
  return {
    bridges: new Set(),
    grouped: new Set(),
    kernel: undefined,
    commandLine: undefined,
    startedAt: undefined,
    farEnough: false,
    iommuNamed: false,
    virtual: false,
    moduleInUse: false,
    preUdevEnded: false,
    translated: undefined,
  }
}

function keep(set: Set<string>, address: string | undefined): void {
  if (address !== undefined && set.size < MOST) set.add(fullAddress(address))
}

/** An address with its domain, in lower case: lspci and QEMU leave 0000 out. */
export function fullAddress(address: string): string {
  const lower = address.toLowerCase()
  return /^[0-9a-f]{2}:/.test(lower) ? `0000:${lower}` : lower
}

/** What libvirt's messages begin with in the languages it is translated to most (libvirt po/). */
const TRANSLATED_HEADS = [
  'Interner Fehler',
  'interner Fehler',
  'Fehler beim Starten der Domain',
  'erreur interne',
  'error interno',
  'errore interno',
  'erro interno',
  'interne fout',
  'błąd wewnętrzny',
  'vnitřní chyba',
  'внутренняя ошибка',
  'внутрішня помилка',
  '内部错误',
  '內部錯誤',
  '内部エラー',
  '내부 오류',
  'sisäinen virhe',
  'internt fel',
] as const

/** The facts that are looked for in every log. */
export const factPatterns: readonly FactPattern[] = [
  {
    literal: 'pcieport ',
    find: wording('pcieport {address}:'),
    note: (facts, match) => keep(facts.bridges, match.groups?.address),
  },
  {
    literal: 'pci bridge to [bus',
    find: wording('pci(?:_bus|_bridge)? {address}: PCI bridge to \\[bus'),
    note: (facts, match) => keep(facts.bridges, match.groups?.address),
  },
  {
    literal: ['pci bridge [0604]', 'pci bridge:', 'class 0x0604'],
    find: wording('{address}:? {gap}(?:PCI bridge(?: \\[0604\\])?:|class 0x0604)'),
    note: (facts, match) => keep(facts.bridges, match.groups?.address),
  },
  {
    literal: 'to iommu group',
    find: wording('{address}: Add(?:ing|ed) to (?:existing )?iommu group \\d'),
    note: (facts, match) => {
      keep(facts.grouped, match.groups?.address)
      facts.iommuNamed = true
    },
  },
  {
    literal: 'linux version ',
    find: /Linux version (?<kernel>\d[\w.+-]{2,80})/,
    note: (facts, match, line) => {
      facts.kernel = match.groups?.kernel
      facts.startedAt ??= line
    },
  },
  {
    literal: 'command line:',
    find: /Command line: (?<line>.{1,4096})/,
    note: (facts, match) => {
      facts.commandLine = match.groups?.line
    },
  },
  {
    literal: ['dmar:', 'amd-vi:', 'dmar-ir:', 'iommu: default domain type', 'arm-smmu'],
    find: /(?:DMAR|DMAR-IR|AMD-Vi|arm-smmu[\w-]*|iommu):/,
    note: (facts) => {
      facts.iommuNamed = true
    },
  },
  {
    literal: 'unused kernel image',
    find: /Freeing unused kernel image/,
    note: (facts) => {
      facts.farEnough = true
    },
  },
  {
    literal: 'hypervisor detected',
    find: /Hypervisor detected: (?!None)/,
    note: (facts) => {
      facts.virtual = true
    },
  },
  {
    literal: 'dmi: ',
    find: /DMI: (?:QEMU|Red Hat|VMware|innotek|Microsoft Corporation Virtual|Xen)/,
    note: (facts) => {
      facts.virtual = true
    },
  },
  {
    literal: 'is in use',
    find: /Module \S{1,64} is in use/,
    note: (facts) => {
      facts.moduleInUse = true
    },
  },
  {
    literal: ['dracut-pre-udev', 'dracut pre-udev'],
    find: /(?:Finished|Started|Stopped) dracut[- ]pre-udev/,
    note: (facts) => {
      facts.preUdevEnded = true
    },
  },
  {
    // Their bytes in UTF-8, as the automaton sees them.
    literal: TRANSLATED_HEADS.map(asUtf8),
    find: new RegExp(TRANSLATED_HEADS.join('|'), 'i'),
    note: (facts, _match, line) => {
      facts.translated ??= line.text
    },
  },
]

/** The bytes of a text in UTF-8, one character for each. */
function asUtf8(text: string): string {
  return encodeURIComponent(text.toLowerCase()).replace(/%([0-9A-F]{2})/g, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
