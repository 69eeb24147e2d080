import sharp, { type Sharp } from 'sharp'
import { backdrop, canvas } from './backdrop.ts'
import { filled, over, shade } from './blend.ts'
import { oklch, type Rgb } from './colour.ts'
import { stand, type Layer, type Placed } from './place.ts'
import { shadows } from './shadow.ts'
import { loadSource } from './source.ts'
import type { Companion, Recipe } from './types.ts'

/** The picture of a recipe on the wall of a hue, as raw RGB pixels of the canvas. */
export async function compose(recipe: Recipe, hue: number): Promise<Buffer> {
  const objects = await arrange(recipe)
  const picture = Buffer.from(await backdrop(hue))
  shade(picture, await shadows(objects), shadowColor(hue))
  for (const layer of await Promise.all(objects.map(enlarge))) over(picture, canvas.width, layer)
  return picture
}

/** The same without wall and floor, shadows kept, as an image with alpha of the canvas' size. */
export async function cutOut(recipe: Recipe, hue: number): Promise<Sharp> {
  const objects = await arrange(recipe)
  const layers = await Promise.all(objects.map(enlarge))
  const floor = filled(await shadows(objects), shadowColor(hue))
  return sharp(floor, { raw: { ...canvas, channels: 4 } }).composite(
    layers.map(({ pixels, left, top, width, height }) => ({
      input: pixels,
      raw: { width, height, channels: 4 as const },
      left,
      top,
    }))
  )
}

function shadowColor(hue: number): Rgb {
  return oklch([0.24, 0.07, hue])
}

async function arrange({
  source,
  filters,
  size = 0.64,
  middle,
  base,
  with: others = [],
}: Recipe): Promise<Placed[]> {
  const main = stand(await loadSource(source, filters), size, middle, base)
  const [behind, before] = await Promise.all([
    Promise.all(others.filter((other) => other.behind).map(companion)),
    Promise.all(others.filter((other) => !other.behind).map(companion)),
  ])
  return [...behind, main, ...before]
}

async function companion({ source, filters, size, middle, base }: Companion): Promise<Placed> {
  return stand(await loadSource(source, filters), size, middle, base)
}

async function enlarge({ cutout, left, top, width, height }: Placed): Promise<Layer> {
  const image = sharp(cutout.pixels, {
    raw: { width: cutout.width, height: cutout.height, channels: 4 },
  })
  const pixels = await image
    .resize(width, height, { kernel: 'lanczos3', fit: 'fill' })
    .raw()
    .toBuffer()
  return { pixels, left, top, width, height }
}
