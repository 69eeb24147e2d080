import sharp from 'sharp'
import { canvas } from './backdrop.ts'
import type { Placed } from './place.ts'

/** Shadows are soft, so they are made at a quarter of the size and enlarged. */
const scale = 4
const width = canvas.width / scale
const height = canvas.height / scale

/** How dark the shadows of the objects make each pixel of the canvas, on floor and wall together (0–255). */
export async function shadows(objects: Placed[]): Promise<Buffer> {
  const cast = await castShadows(objects)
  const dark = new Float64Array(width * height)
  for (let at = 0; at < dark.length; at++) dark[at] = (cast[at]! / 255) * 0.2
  for (const object of objects) floorShadow(dark, object)
  return enlarged(dark)
}

/** The small map at full size, between its points by straight lines. */
function enlarged(dark: Float64Array): Buffer {
  const full = Buffer.alloc(canvas.width * canvas.height)
  for (let y = 0; y < canvas.height; y++) {
    const row = Math.min(height - 2, Math.floor(y / scale))
    const down = y / scale - row
    for (let x = 0; x < width - 1; x++) {
      const at = row * width + x
      const start = dark[at]! + (dark[at + width]! - dark[at]!) * down
      const end = dark[at + 1]! + (dark[at + width + 1]! - dark[at + 1]!) * down
      if (start + end < 0.001) continue
      for (let i = 0; i < scale; i++) {
        full[y * canvas.width + x * scale + i] = 255 * (start + ((end - start) * i) / scale)
      }
    }
  }
  return full
}

/** Two ellipses where the object stands: a wide one under the whole, and a dark one where it touches. */
function floorShadow(dark: Float64Array, object: Placed) {
  const y = (object.top + object.height) / scale - 1
  const depth = (Math.min(object.width, object.height * 1.6) * 0.1) / scale
  const middle = (object.left + object.width / 2) / scale
  const contact = (object.left + object.foot.left + object.foot.width / 2) / scale
  ellipse(dark, middle, y, (object.width * 0.66) / scale, depth, 0.42)
  ellipse(dark, contact, y, (object.foot.width * 0.6) / scale, depth * 0.42, 0.68)
}

function ellipse(
  dark: Float64Array,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  opacity: number
) {
  for (let y = Math.max(0, Math.floor(cy - ry)); y < Math.min(height, cy + ry); y++) {
    for (let x = Math.max(0, Math.floor(cx - rx)); x < Math.min(width, cx + rx); x++) {
      const distance = Math.hypot((x - cx) / rx, (y - cy) / ry)
      if (distance >= 1) continue
      const falloff = 1 - distance * distance * (3 - 2 * distance)
      const at = y * width + x
      dark[at] = 1 - (1 - dark[at]!) * (1 - opacity * falloff)
    }
  }
}

/** What the objects throw to the lower right: their outlines, moved and blurred. */
async function castShadows(objects: Placed[]): Promise<Buffer> {
  const outlines = Buffer.alloc(width * height)
  for (const object of objects) await outline(outlines, object)
  return sharp(outlines, { raw: { width, height, channels: 1 } })
    .blur(0.022 * width)
    .toColourspace('b-w')
    .raw()
    .toBuffer()
}

async function outline(target: Buffer, { cutout, ...object }: Placed) {
  const size = {
    width: Math.round(object.width / scale),
    height: Math.round(object.height / scale),
  }
  const image = sharp(cutout.pixels, {
    raw: { width: cutout.width, height: cutout.height, channels: 4 },
  })
  const shape = await image
    .extractChannel(3)
    .resize({ ...size, fit: 'fill' })
    .raw()
    .toBuffer()
  const shift = 0.012 * canvas.width
  const [left, top] = [
    Math.round((object.left + shift) / scale),
    Math.round((object.top + shift) / scale),
  ]
  for (let y = Math.max(0, -top); y < size.height && y + top < height; y++) {
    for (let x = Math.max(0, -left); x < size.width && x + left < width; x++) {
      const at = (y + top) * width + x + left
      target[at] = Math.max(target[at]!, shape[y * size.width + x]!)
    }
  }
}
