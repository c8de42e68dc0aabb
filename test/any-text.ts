import fc from 'fast-check'

/** Any UTF-16 text at all: controls, marks that hide, halves of pairs, and much that looks like a file of sysfs. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.integer({ min: 0, max: 0xff }),
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0x0a, 0x3d, 0x22, 0x20, 0x3a, 0x2028, 0x202e, 0xd83d),
    ),
    { maxLength: 300, size: 'max' },
  )
  .map((codes) => String.fromCharCode(...codes))
