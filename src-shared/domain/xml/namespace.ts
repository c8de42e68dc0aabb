import type { XmlElement } from './read.ts'

/** Namespace of what libvirt hands to QEMU as it stands (https://libvirt.org/drvqemu.html). */
export const qemuNamespace = 'http://libvirt.org/schemas/domain/qemu/1.0'

/**
 * The name of an element without its prefix, where that stands for the namespace; undefined for elements of others.
 * `around` are the elements around it, the nearest first.
 */
function nameIn(namespace: string, element: XmlElement, around: readonly XmlElement[]): string | undefined {
  const colon = element.name.indexOf(':')
  const declaration = colon < 0 ? 'xmlns' : `xmlns:${element.name.slice(0, colon)}`
  const holder = [element, ...around].find(({ attributes }) => attributes.has(declaration))
  return holder?.attributes.get(declaration) === namespace ? element.name.slice(colon + 1) : undefined
}

/** Children of an element by namespace and name. */
export function childrenIn(
  namespace: string,
  element: XmlElement,
  around: readonly XmlElement[],
  name: string,
): readonly XmlElement[] {
  return element.children.filter((child) => nameIn(namespace, child, [element, ...around]) === name)
}
