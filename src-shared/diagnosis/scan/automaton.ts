/** Looks for many words at once; one step of it for each byte, whatever the words and the bytes are. */
export interface Automaton {
  /** The state after a byte: `next[state * classes + classOf[byte]]`. */
  readonly next: Uint16Array
  /** Bytes that no word tells apart are of one class; capitals are of the class of their small letter. */
  readonly classOf: Uint8Array
  readonly classes: number
  /** States from here on say something: the end of a line, or that a word has just ended. */
  readonly firstTelling: number
  /** The state after a line feed, which begins anew. */
  readonly lineEnd: number
  /** Indices of the words that have ended where a state is reached. */
  readonly found: readonly (readonly number[])[]
}

interface Node {
  readonly children: Map<number, Node>
  readonly words: number[]
  fallback: Node | undefined
}

const LINE_FEED = 10
const MOST_STATES = 65_536

/**
 * Builds the automaton (Aho and Corasick, 1975) for words of ASCII in lower case, or of other bytes as Latin-1
 * characters. A word holds no line feed.
 */
export function automatonFor(words: readonly string[]): Automaton {
  const nodes = linked(trieOf(words))
  const quiet = nodes.filter((node) => node.words.length === 0)
  const telling = nodes.filter((node) => node.words.length > 0)
  if (nodes.length >= MOST_STATES) throw new Error('too many words for states of 16 bits')
  // The end of a line is a state of its own between the quiet ones and those of words, and goes on as the root does.
  const lineEnd = quiet.length
  const numbers = new Map([
    ...quiet.map((node, index) => [node, index] as const),
    ...telling.map((node, index) => [node, lineEnd + 1 + index] as const),
  ])
  const { classOf, classes } = byteClasses(words)
  const next = new Uint16Array((nodes.length + 1) * classes)
  const numberOf = (node: Node) => numbers.get(node) ?? 0
  // A fallback is nearer to the root, so its row is complete before it is copied.
  for (const node of nodes) {
    const row = numberOf(node) * classes
    if (node.fallback)
      next.copyWithin(row, numberOf(node.fallback) * classes, (numberOf(node.fallback) + 1) * classes)
    for (const [byte, child] of node.children) next[row + (classOf[byte] ?? 0)] = numberOf(child)
    next[row + (classOf[LINE_FEED] ?? 0)] = lineEnd
  }
  next.copyWithin(lineEnd * classes, 0, classes)
  return {
    next,
    classOf,
    classes,
    firstTelling: lineEnd,
    lineEnd,
    found: [...quiet, undefined, ...telling].map((node) => node?.words ?? []),
  }
}

function trieOf(words: readonly string[]): Node {
  const root: Node = { children: new Map(), words: [], fallback: undefined }
  for (const [index, word] of words.entries()) {
    let node = root
    for (let at = 0; at < word.length; at += 1) {
      const byte = word.charCodeAt(at)
      const child: Node = node.children.get(byte) ?? { children: new Map(), words: [], fallback: undefined }
      node.children.set(byte, child)
      node = child
    }
    node.words.push(index)
  }
  return root
}

/** All nodes, the root first, each with its fallback and with the words of its fallback as its own. */
function linked(root: Node): Node[] {
  const nodes = [root]
  for (const node of nodes) {
    for (const [byte, child] of node.children) {
      child.fallback = node.fallback ? step(node.fallback, byte) : root
      child.words.push(...child.fallback.words)
      nodes.push(child)
    }
  }
  return nodes
}

/** Where a byte leads from a node, by its own children or those of its fallbacks; the root where none has it. */
function step(from: Node, byte: number): Node {
  let node = from
  while (!node.children.has(byte) && node.fallback) node = node.fallback
  return node.children.get(byte) ?? node
}

function byteClasses(words: readonly string[]) {
  const classOf = new Uint8Array(256)
  let classes = 1
  const give = (byte: number) => {
    if (classOf[byte] === 0) classOf[byte] = classes++
  }
  give(LINE_FEED)
  for (const word of words) for (let at = 0; at < word.length; at += 1) give(word.charCodeAt(at) & 0xff)
  for (let byte = 0; byte < 256; byte += 1) classOf[byte] = classOf[lower(byte)] ?? 0
  return { classOf, classes }
}

const lower = (byte: number) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte)
