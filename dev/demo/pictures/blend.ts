import type { Rgb } from './colour.ts'
import type { Layer } from './place.ts'

/** Lays an RGBA layer over opaque RGB pixels, in place. What lies outside of the canvas is cut off. */
export function over(canvas: Buffer, canvasWidth: number, layer: Layer) {
  const { pixels, width, left, top } = layer
  const canvasHeight = canvas.length / 3 / canvasWidth
  const [fromX, toX] = [Math.max(0, -left), Math.min(width, canvasWidth - left)]
  const [fromY, toY] = [Math.max(0, -top), Math.min(layer.height, canvasHeight - top)]
  for (let y = fromY; y < toY; y++) {
    let at = (y * width + fromX) * 4
    let to = ((y + top) * canvasWidth + fromX + left) * 3
    for (let x = fromX; x < toX; x++, at += 4, to += 3) {
      const alpha = pixels[at + 3]!
      if (alpha === 0) continue
      const rest = 255 - alpha
      canvas[to] = (pixels[at]! * alpha + canvas[to]! * rest + 127) / 255
      canvas[to + 1] = (pixels[at + 1]! * alpha + canvas[to + 1]! * rest + 127) / 255
      canvas[to + 2] = (pixels[at + 2]! * alpha + canvas[to + 2]! * rest + 127) / 255
    }
  }
}

/** Lays one colour over opaque RGB pixels of the same size, as strongly as `alphas` says for each. */
export function shade(canvas: Buffer, alphas: Buffer, [red, green, blue]: Rgb) {
  for (let at = 0, to = 0; at < alphas.length; at++, to += 3) {
    const alpha = alphas[at]!
    if (alpha === 0) continue
    const rest = 255 - alpha
    canvas[to] = (red * alpha + canvas[to]! * rest + 127) / 255
    canvas[to + 1] = (green * alpha + canvas[to + 1]! * rest + 127) / 255
    canvas[to + 2] = (blue * alpha + canvas[to + 2]! * rest + 127) / 255
  }
}

/** RGBA pixels of one colour with the given alphas. */
export function filled(alphas: Buffer, color: Rgb): Buffer {
  const pixels = Buffer.alloc(alphas.length * 4)
  for (let at = 0; at < alphas.length; at++) pixels.set([...color, alphas[at]!], at * 4)
  return pixels
}
