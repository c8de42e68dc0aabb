import type { Definition } from './definition.ts'
import {
  append,
  cut,
  type Edit,
  insertAfter,
  layoutInside,
  type NewElement,
  replace,
  saysSame,
} from './xml/edit.ts'
import { childOf, childrenOf, type XmlElement } from './xml/read.ts'

// The order in which libvirt writes them (virDomainDefFormatInternalSetRootName); any other is as good to it.
const ORDER = [
  ...['name', 'uuid', 'genid', 'title', 'description', 'metadata', 'maxMemory', 'memory', 'currentMemory'],
  ...['blkiotune', 'memtune', 'memoryBacking', 'vcpu', 'vcpus', 'iothreads', 'iothreadids', 'cputune'],
  ...['numatune', 'resource', 'sysinfo', 'bootloader', 'bootloader_args', 'os', 'idmap', 'features', 'cpu'],
  ...['clock', 'on_poweroff', 'on_reboot', 'on_crash', 'on_lockfailure', 'pm', 'perf', 'devices'],
]

/** Puts an element on the topmost level of a definition, where libvirt would write it. */
export function putOnTop({ text, domain }: Pick<Definition, 'text' | 'domain'>, element: NewElement): Edit {
  const before = new Set(ORDER.slice(0, ORDER.indexOf(element.name)))
  const sibling = domain.children.findLast(({ name }) => before.has(name))
  return sibling
    ? insertAfter(text, sibling, layoutInside(text, domain, []), [element])
    : append(text, domain, [], [element])
}

/** Puts elements into the one down a path from the top, behind all that is there; what is missing on the way is made. */
export function put(
  definition: Pick<Definition, 'text' | 'domain'>,
  path: readonly string[],
  ...elements: readonly NewElement[]
): Edit {
  let parent = definition.domain
  const around: XmlElement[] = []
  for (const [depth, name] of path.entries()) {
    const child = childOf(parent, name)
    if (!child) {
      const [first, ...rest] = nested(path.slice(depth), elements)
      if (!first || rest.length > 0) break
      return depth === 0 ? putOnTop(definition, first) : append(definition.text, parent, around, [first])
    }
    around.unshift(parent)
    parent = child
  }
  return append(definition.text, parent, around, elements)
}

function nested(path: readonly string[], elements: readonly NewElement[]): readonly NewElement[] {
  return path.reduceRight<readonly NewElement[]>((children, name) => [{ name, children }], elements)
}

/** Makes an element the only one of its name below a path: the first is replaced, others go, none is made. */
export function setOnly(
  definition: Pick<Definition, 'text' | 'domain'>,
  path: readonly string[],
  element: NewElement,
): Edit[] {
  let parent: XmlElement | undefined = definition.domain
  for (const name of path) parent = childOf(parent, name)
  const [first, ...rest] = parent ? childrenOf(parent, element.name) : []
  if (!first) return [path.length === 0 ? putOnTop(definition, element) : put(definition, path, element)]
  return [
    ...(saysSame(first, element) ? [] : [replace(definition.text, first, element)]),
    ...rest.map((one) => cut(definition.text, one)),
  ]
}

/** Takes out the element down a path, and those around it (but for the topmost level) that hold nothing else. */
export function drop({ text, domain }: Pick<Definition, 'text' | 'domain'>, path: readonly string[]): Edit[] {
  const chain: XmlElement[] = []
  let parent: XmlElement | undefined = domain
  for (const name of path) {
    parent = childOf(parent, name)
    if (!parent) return []
    chain.push(parent)
  }
  let target = chain.pop()
  for (const outer of chain.toReversed()) {
    if (outer.children.length > 1 || text.slice(outer.inner, outer.innerEnd).includes('<!--')) break
    target = outer
  }
  return target ? [cut(text, target)] : []
}
