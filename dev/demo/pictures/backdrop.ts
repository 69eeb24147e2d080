import sharp from 'sharp'
import { hex } from './colour.ts'

export const canvas = { width: 1200, height: 1500 }

const cache = new Map<number, Promise<Buffer>>()

/** Wall and floor in one hue (OKLCH degrees): a vertical gradient with a light on it, as raw RGB pixels. */
export function backdrop(hue: number): Promise<Buffer> {
  const known = cache.get(hue)
  if (known) return known
  const made = sharp(Buffer.from(svg(hue)))
    .removeAlpha()
    .raw()
    .toBuffer()
  cache.set(hue, made)
  return made
}

function svg(hue: number): string {
  const { width, height } = canvas
  const wall: [offset: number, lightness: number, chroma: number][] = [
    [0, 0.948, 0.02],
    [58, 0.935, 0.026],
    [76, 0.9, 0.037],
    [100, 0.918, 0.031],
  ]
  const stops = wall
    .map(([at, l, c]) => `<stop offset="${at}%" stop-color="${hex([l, c, hue])}"/>`)
    .join('')
  const light = hex([0.985, 0.012, hue])
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>
    <linearGradient id="wall" x2="0" y2="1">${stops}</linearGradient>
    <radialGradient id="light"><stop offset="0" stop-color="${light}" stop-opacity=".95"/>
      <stop offset="1" stop-color="${light}" stop-opacity="0"/></radialGradient></defs>
    <rect width="100%" height="100%" fill="url(#wall)"/>
    <ellipse cx="46%" cy="36%" rx="70%" ry="52%" fill="url(#light)"/></svg>`
}
