import fc from 'fast-check'
import type { BarPart, FunctionPart, LinkPart } from '../../../src-main/samples/description/description.ts'

type Own = Omit<FunctionPart, 'address' | 'parent'>

interface Node {
  readonly own: Own
  readonly children: readonly Node[]
}

const hex = (digits: number) =>
  fc.integer({ min: 0, max: 16 ** digits - 1 }).map((value) => value.toString(16).padStart(digits, '0'))
const ids = fc.record({ vendor: hex(4), device: hex(4) })
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const driver = fc.constantFrom('nouveau', 'vfio-pci', 'sof-audio-pci-intel-tgl', 'xhci_hcd')
const link: fc.Arbitrary<LinkPart> = fc.record({
  width: fc.constantFrom(1, 4, 8, 16),
  speed: fc.constantFrom('2.5', '8.0', '32.0'),
})

/** BARs in order, as many as there is room for. */
const bars: fc.Arbitrary<readonly BarPart[]> = fc
  .array(
    fc.record({
      power: fc.integer({ min: 4, max: 26 }),
      kind: fc.constantFrom('memory' as const, 'memory64' as const, 'io' as const),
      prefetchable: fc.boolean(),
      resizable: fc.boolean(),
      gap: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map((drawn) => {
    let index = 0
    return drawn.flatMap(({ power, kind, prefetchable, resizable, gap }) => {
      const at = index + (gap ? 1 : 0)
      index = at + (kind === 'memory64' ? 2 : 1)
      const memory = kind !== 'io'
      if (index > 6) return []
      return [
        {
          index: at,
          bytes: kind === 'io' ? 2 ** ((power % 7) + 2) : 2 ** power,
          kind,
          prefetchable: memory && prefetchable,
          resizable: memory && resizable,
        },
      ]
    })
  })

const own: fc.Arbitrary<Own> = fc
  .record({
    ids,
    class: hex(6),
    group: maybe(fc.nat({ max: 400 })),
    headerType: fc.constantFrom(0, 1, 2),
    revision: hex(2),
    subsystem: ids,
    driver: maybe(driver),
    override: maybe(driver),
    bars,
    romBytes: fc.constantFrom(0, 2 ** 17),
    link: maybe(fc.record({ now: link, most: link })),
    reset: fc.subarray(['flr', 'bus', 'pm', 'device_specific']),
    numa: fc.nat({ max: 7 }),
    power: fc.constantFrom('D0', 'D3hot', 'D3cold'),
    bootVga: fc.boolean(),
    virtualFunctions: maybe(fc.record({ enabled: fc.nat({ max: 8 }), total: fc.nat({ max: 64 }) })),
  })
  .map(({ ids: { vendor, device }, ...rest }) => ({ vendor, device, ...rest, physicalFunction: undefined }))

const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record(
    {
      own,
      children: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('node'), { maxLength: 3 })),
    },
    { noNullPrototype: true },
  ),
}))

/** The functions of a machine that could be, bridges with what hangs on them; parents before children. */
export const arbitraryFunctions: fc.Arbitrary<readonly FunctionPart[]> = fc
  .tuple(fc.constantFrom('0000', '0003', '10000'), fc.array(node, { maxLength: 5 }))
  .map(([domain, nodes]) => {
    let bus = 0
    const place = (siblings: readonly Node[], on: number, parent: string | undefined): FunctionPart[] =>
      siblings.flatMap(({ own: { headerType, ...rest }, children }, slot) => {
        const address = `${domain}:${on.toString(16).padStart(2, '0')}:${slot.toString(16).padStart(2, '0')}.0`
        const part = { ...rest, address, parent, headerType: children.length > 0 ? 1 : headerType }
        if (children.length === 0) return [part]
        bus += 1
        return [part, ...place(children, bus, address)]
      })
    return place(nodes, 0, undefined)
  })

/** The lines of a description that tell these functions, each with all its options written out. */
export function printFunctions(functions: readonly FunctionPart[]): string {
  const depths = new Map<string, number>()
  return functions
    .map((part) => {
      const depth = part.parent === undefined ? 0 : (depths.get(part.parent) ?? 0) + 1
      depths.set(part.address, depth)
      return `${'  '.repeat(depth)}${printFunction(part)}\n`
    })
    .join('')
}

function printFunction(part: FunctionPart): string {
  const words = [
    part.address,
    `${part.vendor}:${part.device}`,
    part.class,
    part.group === undefined ? '' : `g${part.group}`,
    `header=${part.headerType}`,
    `rev=${part.revision}`,
    `sub=${part.subsystem.vendor}:${part.subsystem.device}`,
    option('driver', part.driver),
    option('override', part.override),
    option('bars', part.bars.length > 0 ? printBars(part.bars) : undefined),
    option('rom', part.romBytes > 0 ? String(part.romBytes) : undefined),
    option('link', part.link && `${printLink(part.link.now)}/${printLink(part.link.most)}`),
    option('reset', part.reset.length > 0 ? part.reset.join(',') : undefined),
    `numa=${part.numa}`,
    `power=${part.power}`,
    option('vfs', part.virtualFunctions && `${part.virtualFunctions.enabled}/${part.virtualFunctions.total}`),
    part.bootVga ? 'boot-vga' : '',
  ]
  return words.filter((word) => word !== '').join(' ')
}

function option(name: string, value: string | undefined): string {
  return value === undefined ? '' : `${name}=${value}`
}

function printLink({ width, speed }: LinkPart): string {
  return `x${width}@${speed}`
}

function printBars(parts: readonly BarPart[]): string {
  const words: string[] = []
  let next = 0
  for (const { index, bytes, kind, prefetchable, resizable } of parts) {
    words.push(...Array.from({ length: index - next }, () => '-'))
    next = index + (kind === 'memory64' ? 2 : 1)
    const marks = `${kind === 'memory64' ? '64' : ''}${prefetchable ? 'p' : ''}${resizable ? 'r' : ''}`
    const suffix = kind === 'io' ? 'io' : marks
    words.push(suffix === '' ? sizeText(bytes) : `${sizeText(bytes)}/${suffix}`)
  }
  return words.join(',')
}

function sizeText(bytes: number): string {
  return bytes >= 2 ** 20 ? `${bytes / 2 ** 20}M` : String(bytes)
}
