import { canvas } from './backdrop.ts'
import type { Cutout } from './source.ts'

/** An object at its place on the canvas, in pixels; `foot` is the part of its width that touches the floor. */
export interface Placed {
  cutout: Cutout
  left: number
  top: number
  width: number
  height: number
  foot: { left: number; width: number }
}

/** RGBA pixels at a place on the canvas. */
export interface Layer {
  pixels: Buffer
  left: number
  top: number
  width: number
  height: number
}

/** Height counts less than width, since the frame is upright. */
const heightWeight = 0.86

/**
 * Stands an object on the floor. `size` is its larger side as a share of the canvas width, `middle` the
 * middle of the object from the start of the canvas and `base` its foot from the top, both as shares.
 */
export function stand(cutout: Cutout, size: number, middle = 0.5, base = 0.78): Placed {
  const larger = Math.max(cutout.width, cutout.height * heightWeight)
  const factor = (size * canvas.width) / larger
  const width = Math.round(cutout.width * factor)
  const height = Math.round(cutout.height * factor)
  return {
    cutout,
    width,
    height,
    left: Math.round(middle * canvas.width - width / 2),
    top: Math.round(base * canvas.height - height),
    foot: footOf(cutout, factor),
  }
}

function footOf({ pixels, width, height }: Cutout, factor: number) {
  let [first, last] = [width, 0]
  for (let y = Math.floor(height * 0.94); y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (pixels[(y * width + x) * 4 + 3]! < 128) continue
      first = Math.min(first, x)
      last = Math.max(last, x)
    }
  }
  return { left: first * factor, width: Math.max(1, last - first) * factor }
}
