import fc from 'fast-check'
import type { ArgumentChange } from '../../../src-shared/plan/operation.ts'

const key = fc.constantFrom('a', 'b', 'iommu', 'intel_iommu', 'vfio-pci.ids', 'vfio_pci.ids', 'x.y', 'quiet')
const value = fc.constantFrom('on', 'off', 'pt', '1', '10de:2204', '')

/** A kernel argument as people write them: alone, with a value, a list, a quoted value, or anything at all. */
const anyToken: fc.Arbitrary<string> = fc.oneof(
  key,
  fc.tuple(key, value).map(([name, text]) => `${name}=${text}`),
  fc.tuple(key, value, value).map(([name, one, two]) => `${name}=${one},${two}`),
  fc.constantFrom('dyndbg="file a +p"', '$tuned_params', 'root=UUID=5d0f', '"', 'é=ü'),
)

/** A command line. */
export const anyTokens = fc.array(anyToken, { maxLength: 8 })

/** A command line in which no quote is left open, so that what comes after it is not swallowed. */
export const closedTokens = anyTokens.map((tokens) => tokens.filter((token) => token !== '"'))

/** A change such as a plan makes. */
export const anyChange: fc.Arbitrary<ArgumentChange> = fc.record({
  set: fc.uniqueArray(fc.constantFrom('gpu_handover=on', 'intel_iommu=on'), { maxLength: 2 }),
  extend: fc.uniqueArray(
    fc.record({
      key: fc.constantFrom('iommu', 'vfio-pci.ids'),
      values: fc.array(fc.constantFrom('pt', 'x1', 'x2'), { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 2, selector: (one) => one.key },
  ),
  drop: fc.array(anyToken, { maxLength: 2 }),
})

/** Blanks between and around arguments. */
export const anyBlanks = fc
  .array(fc.constantFrom(' ', '\t', '  '), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(''))
