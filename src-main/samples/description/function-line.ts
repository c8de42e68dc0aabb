import type { BarPart, FunctionPart, LinkPart } from './description.ts'
import type { Fields } from './fields.ts'
import { address, count, hexByte, idPair, listOf, name, type Reader, size } from './values.ts'

const BARS = 6

/** BAR sizes are powers of two within these limits (PCI Local Bus Specification 3.0, section 6.2.5.1). */
const BAR_SIZES: Readonly<Record<BarPart['kind'], { least: number; most: number }>> = {
  io: { least: 4, most: 256 },
  memory: { least: 16, most: 2 ** 31 },
  memory64: { least: 16, most: 2 ** 43 },
}

/** Programming interfaces that nearly every function of a sub-class has: NVMe, AHCI, xHCI. */
const USUAL_INTERFACE: Readonly<Record<string, string>> = { '0108': '02', '0106': '01', '0c03': '30' }

/**
 * Reads the rest of a line `ADDRESS VVVV:DDDD CLASS [gGROUP] [name=value …] [boot-vga]`, which is one PCI
 * function. A class of four digits gets its usual programming interface; header type 1 goes with classes 0604
 * and 0609, 2 with 0607; the NUMA node is that of the parent where it is not told.
 */
export function readFunction(
  at: string,
  parent: FunctionPart | undefined,
  fields: Fields,
): FunctionPart | undefined {
  const bootVga = fields.flag('boot-vga')
  const ids = fields.word(idPair)
  const code = fields.word(classCode)
  const group = fields.maybeWord(groupNumber)
  if (!ids || code === undefined) return undefined
  return {
    address: at,
    parent: parent?.address,
    ...ids,
    class: code,
    group,
    headerType: fields.option('header', headerType) ?? usualHeader(code),
    revision: fields.option('rev', hexByte) ?? '00',
    subsystem: fields.option('sub', idPair) ?? { vendor: '0000', device: '0000' },
    driver: fields.option('driver', name),
    override: fields.option('override', name),
    bars: fields.option('bars', bars) ?? [],
    romBytes: fields.option('rom', size) ?? 0,
    link: fields.option('link', links),
    reset: fields.option('reset', listOf(resetMethod)) ?? [],
    numa: fields.option('numa', count) ?? parent?.numa ?? -1,
    power: fields.option('power', powerState) ?? 'D0',
    bootVga,
    virtualFunctions: fields.option('vfs', virtualFunctions),
    physicalFunction: fields.option('pf', address),
  }
}

function usualHeader(code: string): number {
  if (/^06(04|09)/.test(code)) return 1
  return code.startsWith('0607') ? 2 : 0
}

const classCode: Reader<string> = (text) => {
  if (/^[0-9a-f]{6}$/.test(text)) return text
  return /^[0-9a-f]{4}$/.test(text) ? text + (USUAL_INTERFACE[text] ?? '00') : undefined
}

const groupNumber: Reader<number> = (text) => (text.startsWith('g') ? count(text.slice(1)) : undefined)

const headerType: Reader<number> = (text) => (/^[012]$/.test(text) ? Number(text) : undefined)

const resetMethod: Reader<string> = (text) => (/^[a-z_]{2,16}$/.test(text) ? text : undefined)

const powerState: Reader<string> = (text) => (/^(D[0-2]|D3hot|D3cold|unknown)$/.test(text) ? text : undefined)

const virtualFunctions: Reader<{ enabled: number; total: number }> = (text) => {
  const [enabled, total, ...more] = text.split('/').map(count)
  return enabled !== undefined && total !== undefined && more.length === 0 ? { enabled, total } : undefined
}

/** `x16@8.0` now and at most, or `x4@8.0/x16@16.0`; lanes and GT/s. */
const links: Reader<{ now: LinkPart; most: LinkPart }> = (text) => {
  const [now, most = now, ...more] = text.split('/').map(linkPart)
  return now && most && more.length === 0 ? { now, most } : undefined
}

const linkPart: Reader<LinkPart> = (text) => {
  const [, width, speed] = /^x(1|2|4|8|12|16|32)@(\d{1,2}\.\d)$/.exec(text) ?? []
  return width !== undefined && speed !== undefined ? { width: Number(width), speed } : undefined
}

/**
 * `16M,256M/64p,32M/64p,128/io`: BARs in order, "-" for one that is not used. After the slash: 64 for a
 * 64-bit BAR, which takes two places, p prefetchable, r resizable, io for ports.
 */
const bars: Reader<readonly BarPart[]> = (text) => {
  const found: BarPart[] = []
  let index = 0
  for (const word of text.split(',')) {
    if (word === '-') {
      index += 1
      continue
    }
    const [, bytes, io, wide, prefetchable, resizable] =
      /^(\d+[KMGT]?)(?:\/(?:(io)|(64)?(p)?(r)?))?$/.exec(word) ?? []
    const read = size(bytes ?? '')
    if (read === undefined) return undefined
    found.push({
      index,
      bytes: read,
      kind: io ? 'io' : wide ? 'memory64' : 'memory',
      prefetchable: prefetchable !== undefined,
      resizable: resizable !== undefined,
    })
    index += wide ? 2 : 1
  }
  const sound = index <= BARS && found.every(({ bytes, kind }) => fits(bytes, BAR_SIZES[kind]))
  return sound ? found : undefined
}

function fits(bytes: number, { least, most }: { least: number; most: number }): boolean {
  return bytes >= least && bytes <= most && Number.isInteger(Math.log2(bytes))
}
