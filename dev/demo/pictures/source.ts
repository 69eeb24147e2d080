import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { drawings } from './drawings.ts'
import { recolour, type Filter } from './recolour.ts'

/** An object without its surroundings: RGBA pixels trimmed to what is visible. */
export interface Cutout {
  pixels: Buffer
  width: number
  height: number
}

const emojiFolder = join(
  dirname(createRequire(import.meta.url).resolve('@lobehub/fluent-emoji-3d/package.json')),
  'assets'
)

/**
 * Loads `emoji:<code points>` from the emoji set or `drawing:<name>` from our own drawings, recoloured.
 * Drawings come at 1000 px, emoji at their native 256 px.
 */
export async function loadSource(source: string, filters: Filter[] = []): Promise<Cutout> {
  const [kind, name] = source.split(':') as ['emoji' | 'drawing', string]
  const image = kind === 'emoji' ? sharp(join(emojiFolder, `${name}.webp`)) : await drawn(name)
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  if (filters.length) recolour(data, filters)
  return trim({ pixels: data, width: info.width, height: info.height })
}

async function drawn(name: string) {
  const svg = drawings[name]
  if (!svg) throw new Error(`There is no drawing called ${name}`)
  return sharp(Buffer.from(svg()), { density: 200 }).resize({
    width: 1000,
    height: 1000,
    fit: 'inside',
  })
}

async function trim({ pixels, width, height }: Cutout): Promise<Cutout> {
  const box = { left: width, top: height, right: 0, bottom: 0 }
  for (let at = 3, i = 0; at < pixels.length; at += 4, i++) {
    if (pixels[at]! < 8) continue
    const x = i % width
    const y = (i - x) / width
    if (x < box.left) box.left = x
    if (x > box.right) box.right = x
    if (y < box.top) box.top = y
    if (y > box.bottom) box.bottom = y
  }
  const size = { width: box.right - box.left + 1, height: box.bottom - box.top + 1 }
  const cut = sharp(pixels, { raw: { width, height, channels: 4 } }).extract({
    left: box.left,
    top: box.top,
    ...size,
  })
  return { pixels: await cut.raw().toBuffer(), ...size }
}
