import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { stores } from '../content/stores.ts'
import { hex } from './colour.ts'
import { hues } from './hues.ts'

/** Widths in which an uploaded cover is kept; pages name the narrower one. */
const coverWidths = [800, 1600]
const logoSize = 256

/** Writes a logo and a cover for each demo store below `<folder>`: plainly drawn by code, no pictures of anything real. */
export async function writeStoreMarks(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const all = Object.values(hues)
  for (const [at, { slug }] of stores.entries()) {
    const hue = all[at % all.length]!
    const points = 6 + (at % 5) * 2
    await draw(logo(hue, points), logoSize, join(folder, `logo-${slug}.webp`))
    const cover = band(hue, points)
    const [narrow, wide] = coverWidths as [number, number]
    await draw(cover, wide, join(folder, `cover-${slug}.webp`))
    await draw(cover, narrow, join(folder, `cover-${slug}-${narrow}.webp`))
  }
}

async function draw(svg: string, width: number, path: string) {
  await sharp(Buffer.from(svg)).resize({ width }).webp({ quality: 84, effort: 2 }).toFile(path)
}

/** A star in an arch, the brand's shape, on the hue of what the store sells. */
function logo(hue: number, points: number): string {
  const [wall, arch, ink] = coloursOf(hue)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 256 256">
    <rect width="256" height="256" fill="${wall}"/>
    <path d="M48 256V122C48 76 90 60 128 32c38 28 80 44 80 90v134z" fill="${arch}"/>
    <path d="${star(128, 150, 58, points)}" fill="${wall}"/>
    <circle cx="128" cy="150" r="16" fill="${ink}"/>
  </svg>`
}

/** A band of stars that fades towards its end. */
function band(hue: number, points: number): string {
  const [wall, arch, ink] = coloursOf(hue)
  const cells = Array.from({ length: 40 }, (_, at) => {
    const [x, y] = [(at % 10) * 160 + 80, Math.floor(at / 10) * 134 + 67]
    return `<path d="${star(x, y, 58, points)}" fill="${at % 3 === 0 ? ink : arch}" opacity="${(0.2 + (at % 10) * 0.06).toFixed(2)}"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="533" viewBox="0 0 1600 533">
    <rect width="1600" height="533" fill="${wall}"/>${cells.join('')}
  </svg>`
}

function coloursOf(hue: number): [string, string, string] {
  return [hex([0.93, 0.04, hue]), hex([0.58, 0.12, hue]), hex([0.42, 0.1, hue])]
}

function star(x: number, y: number, radius: number, points: number): string {
  const corners = Array.from({ length: points * 2 }, (_, at) => {
    const reach = at % 2 === 0 ? radius : radius * 0.62
    const angle = (Math.PI * at) / points - Math.PI / 2
    return `${(x + reach * Math.cos(angle)).toFixed(1)} ${(y + reach * Math.sin(angle)).toFixed(1)}`
  })
  return `M${corners.join('L')}Z`
}
