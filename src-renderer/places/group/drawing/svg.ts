import type { Picture, Shape } from './picture.ts'

/** A picture as an SVG file that stands by itself. Names from outside are text in it, whatever they hold. */
export function svgOf({ width, height, shapes }: Picture): string {
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="'Red Hat Text', Cantarell, sans-serif">`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    ...shapes.map(element),
    '</svg>\n',
  ].join('\n')
}

function element(shape: Shape): string {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, radius, fill, stroke, dash } = shape
      const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}"`
      return `<rect ${place} fill="${fill}" stroke="${stroke}"${dash ? ' stroke-dasharray="6 4"' : ''}/>`
    }
    case 'line': {
      const points = shape.points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')
      return `<polyline points="${points}" fill="none" stroke="${shape.stroke}" stroke-width="${shape.width}"/>`
    }
    case 'text': {
      const { x, y, text, size, bold, fill } = shape
      const weight = bold ? ' font-weight="600"' : ''
      return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${weight} fill="${fill}">${escaped(text)}</text>`
    }
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// What no XML file may hold, escaped or not.
const FORBIDDEN = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter)
}

function round(length: number): number {
  return Math.round(length * 100) / 100
}
