import type { Memory } from '../../src-renderer/service/memory.ts'

/** A memory that begins with what is given and lasts as long as the test. */
export function memoryWith(kept: Readonly<Record<string, unknown>> = {}): Memory {
  const all = new Map(Object.entries(kept))
  return {
    recall: (name) => all.get(name),
    keep(name, value) {
      all.set(name, structuredClone(value))
    },
  }
}
