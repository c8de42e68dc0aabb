import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

const PROJECT = join(import.meta.dirname, '../../..')

describe('sentences', () => {
  it('are said when they are needed, not when a module is loaded, which would be before the language is known', () => {
    const found = ['src-shared', 'src-main', 'src-renderer'].flatMap((folder) =>
      sources(folder).flatMap((file) => atModuleLevel(file).map((line) => `${file}: ${line}`)),
    )
    expect(found).toEqual([])
  })

  it('would be found at the level of a module', () => {
    expect(
      callsOutside("const a = [say('x')]\nexport const b = { y: say('y') }\nclass C { static d = say('z') }"),
    ).toHaveLength(3)
    expect(
      callsOutside(
        "const a = () => say('x')\nfunction b() { return [say('y')] }\nconst c = { d() { return say('z') } }",
      ),
    ).toEqual([])
  })
})

function atModuleLevel(file: string): readonly string[] {
  return callsOutside(readFileSync(join(PROJECT, file), 'utf8'), file)
}

/** What is called as `say` outside of every function, as it stands in the text. */
function callsOutside(text: string, name = 'x.ts'): readonly string[] {
  const { program, errors } = parseSync(name, text)
  if (errors.length > 0) throw new Error(`${name} could not be read`)
  const found: string[] = []
  visit(program)
  return found

  function visit(node: unknown): void {
    if (Array.isArray(node)) node.forEach(visit)
    if (!isNode(node)) return
    if (/Function/.test(node.type)) return
    if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.name === 'say')
      found.push(text.slice(node.start, node.end))
    Object.values(node).forEach(visit)
  }
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly name?: unknown
  readonly callee?: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('words/'))
    .map((file) => join(folder, file))
}
