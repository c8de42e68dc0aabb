import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escaped } from '../../../../src-shared/domain/xml/characters.ts'
import { attributeSpan, parseXml, readXml, type XmlElement } from '../../../../src-shared/domain/xml/read.ts'

describe('readXml', () => {
  it('reads elements, attributes in both quotes, entities and character data', () => {
    const root = readXml(
      `<?xml version='1.0'?>\n<!-- <b/> --><a x="1&amp;2" y = '&#x41;"'>t&lt;<b/><![CDATA[<c/>]]>u</a>\n`,
    )
    expect(root?.attributes).toEqual(
      new Map([
        ['x', '1&2'],
        ['y', 'A"'],
      ]),
    )
    expect(root?.children.map((child) => child.name)).toEqual(['b'])
    expect(root?.text).toBe('t<<c/>u')
  })

  it.each([
    ['a document type, and with it entities of its own', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['an entity that XML does not know', '<a>&nbsp;</a>'],
    ['an entity without its end', '<a>&amp</a>'],
    ['a reference to half a character', '<a>&#xd800;</a>'],
    ['elements that overlap', '<a><b></a></b>'],
    ['an element left open', '<a><b></b>'],
    ['two roots', '<a/><b/>'],
    ['text beside the root', '<a/>x'],
    ['character data beside the root', '<a/><![CDATA[x]]>'],
    ['the same attribute twice', '<a x="1" x="2"/>'],
    ['attributes that touch', '<a x="1"y="2"/>'],
    ['a comment without its end', '<a/><!-- '],
    ['character data without its end', '<a><![CDATA[x</a>'],
    ['nothing', ''],
    ['a lone bracket', '<'],
  ])('refuses %s', (_what, text) => {
    expect(readXml(text)).toBeUndefined()
  })

  it('refuses more elements than a definition can have', () => {
    expect(readXml(`<a>${'<b/>'.repeat(50_000)}</a>`)).toBeUndefined()
    expect(readXml(`<a>${'<b/>'.repeat(49_999)}</a>`)?.children).toHaveLength(49_999)
  })

  it('stands a hundred thousand open elements and reads them in linear time', () => {
    const started = performance.now()
    expect(readXml('<a>'.repeat(100_000))).toBeUndefined()
    expect(readXml(`<a ${' '.repeat(500_000)}`)).toBeUndefined()
    expect(readXml(`<a>${'&'.repeat(500_000)}</a>`)).toBeUndefined()
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('never throws on junk made of the parts of XML', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '/',
      '</a>',
      '<a',
      '<a>',
      ' x="',
      "'",
      '=',
      '&',
      ';',
      '&lt;',
      '<!--',
    )
    const junk = fc.array(fc.oneof(part, fc.constantFrom('-->', '<![CDATA[', ']]>', '<?', '?>'), fc.string()))
    fc.assert(
      fc.property(junk, (parts) => {
        const text = parts.join('')
        expect(() => readXml(text)).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })

  it('reads back every tree that was written, and knows where each element stands', () => {
    fc.assert(
      fc.property(tree, (element) => {
        const text = write(element)
        const root = readXml(text)
        expect(root && withoutPlaces(root)).toEqual(element)
        for (const found of root ? everyElement(root) : []) {
          expect(text.slice(found.start, found.end)).toBe(write(withoutPlaces(found)))
          expect(text.slice(found.inner, found.innerEnd)).toContain('<!-- <decoy/> -->')
          expect(text.slice(found.innerEnd, found.end)).toBe(`</${found.name}>`)
        }
      }),
    )
  })
})

describe('parseXml', () => {
  it.each([
    ['malformed', 3, '<a>\n<b>\n</a>'],
    ['document-type', 2, '<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
    ['characters', 2, '<a>\n\u0000</a>'],
    ['characters', 1, '<a>\ud800</a>'],
    ['malformed', 1, '<a>]]></a>'],
    ['malformed', 1, '<a><!-- a -- b --></a>'],
    ['malformed', 1, '<a>\u00a0</a>\u00a0'],
    ['too-large', 1, ' '.repeat(10 * 1024 * 1024)],
  ])('says why and where: %s in line %i', (problem, line, text) => {
    expect(parseXml(text)).toEqual({ tag: 'refused', problem, line })
  })

  it('takes names of any script, and reads line breaks and blanks as XML does', () => {
    const root = readXml('<größe a="x\r\n\ty&#10;">a\r\nb</größe>')
    expect(root).toMatchObject({ name: 'größe', text: 'a\nb' })
    expect(root?.attributes.get('a')).toBe('x  y\n')
  })

  it('knows an element that closes itself, and where an attribute has its value', () => {
    const text = `<a><b x = 'one' y="" /></a>`
    const [b] = readXml(text)?.children ?? []
    if (!b) throw new Error('no element')
    expect([b.start, b.inner, b.innerEnd, b.end]).toEqual([3, 23, 23, 23])
    expect(attributeSpan(text, b, 'x')).toEqual({ from: 11, to: 14 })
    expect(attributeSpan(text, b, 'y')).toEqual({ from: 19, to: 19 })
    expect(attributeSpan(text, b, 'z')).toBeUndefined()
  })
})

type Tree = Pick<XmlElement, 'name' | 'attributes' | 'text'> & { readonly children: readonly Tree[] }

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.:-]{0,6}$/)
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name,
    attributes: fc
      .uniqueArray(fc.tuple(name, fc.string()), { selector: ([key]) => key, maxLength: 4 })
      .map((entries) => new Map(entries)),
    text: fc.string(),
    children: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 3 })),
  }),
}))

function write({ name: tag, attributes, text, children }: Tree): string {
  const pairs = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')
  return `<${tag}${pairs}>${escaped(text)}<!-- <decoy/> -->${children.map(write).join('')}</${tag}>`
}

function withoutPlaces({ name: tag, attributes, text, children }: XmlElement): Tree {
  return { name: tag, attributes, text, children: children.map(withoutPlaces) }
}

function everyElement(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap(everyElement)]
}
