import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { canvas } from './backdrop.ts'

/** Widths of the variants beside each original, see the `images` table. */
const variantWidths = [320, 640]
const encoding = { quality: 88, effort: 2 }

/**
 * Writes a picture (RGB pixels of the canvas) as `<folder>/<key>.webp` with its smaller variants.
 * Gives its thumbhash in base64.
 */
export async function writePicture(folder: string, key: string, pixels: Buffer): Promise<string> {
  const image = sharp(pixels, { raw: { ...canvas, channels: 3 } })
  const original = await image.clone().webp(encoding).toBuffer()
  await Promise.all([
    writeFile(join(folder, `${key}.webp`), original),
    writeFile(join(folder, `${key}-${canvas.width}.webp`), original),
    ...variantWidths.map((width) =>
      image
        .clone()
        .resize({ width })
        .webp(encoding)
        .toFile(join(folder, `${key}-${width}.webp`))
    ),
  ])
  return thumbhash(image.clone())
}

async function thumbhash(image: Sharp): Promise<string> {
  const { data, info } = await image
    .resize({ width: 80, kernel: 'linear' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64')
}

/** Writes an object without its wall as `<path>-<width>.webp`, for the arches of categories and of the home page. */
export async function writeCutOut(path: string, widths: number[], image: Sharp) {
  await mkdir(dirname(path), { recursive: true })
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: 4 as const }
  for (const width of widths)
    await sharp(data, { raw })
      .resize({ width })
      .webp({ quality: 82, alphaQuality: 80, effort: 4 })
      .toFile(`${path}-${width}.webp`)
}
