import type { Picture, Shape } from './picture.ts'

// Browsers refuse a canvas beyond this, some of them without a word.
const LONGEST = 8192
const MOST_PIXELS = 32_000_000

/** A picture as a PNG at twice its size, or less where it is too large for that; undefined where it cannot be made. */
export async function pngOf(picture: Picture): Promise<Blob | undefined> {
  const { width, height } = picture
  const scale = Math.min(2, LONGEST / width, LONGEST / height, Math.sqrt(MOST_PIXELS / (width * height)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  const paper = canvas.getContext('2d')
  if (!paper) return undefined
  paper.scale(scale, scale)
  paper.fillStyle = '#ffffff'
  paper.fillRect(0, 0, width, height)
  for (const shape of picture.shapes) paint(paper, shape)
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'))
}

function paint(paper: CanvasRenderingContext2D, shape: Shape): void {
  paper.beginPath()
  switch (shape.kind) {
    case 'box':
      paper.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius)
      paper.fillStyle = shape.fill
      paper.strokeStyle = shape.stroke
      paper.lineWidth = 1
      paper.setLineDash(shape.dash ? [6, 4] : [])
      paper.fill()
      paper.stroke()
      break
    case 'line':
      for (const { x, y } of shape.points) paper.lineTo(x, y)
      paper.strokeStyle = shape.stroke
      paper.lineWidth = shape.width
      paper.setLineDash([])
      paper.stroke()
      break
    case 'text':
      paper.font = `${shape.bold ? '600 ' : ''}${shape.size}px 'Red Hat Text', Cantarell, sans-serif`
      paper.fillStyle = shape.fill
      paper.fillText(shape.text, shape.x, shape.y)
      break
  }
}
