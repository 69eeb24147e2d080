/** The widths in which photos are kept. */
export const imageWidths = [320, 640, 1200]

/** Where the files of uploaded photos lie on the disk, and under the gateway. */
const folder = 'catalog/photos'

/** What the names of a new photo's files begin with. Each upload has a name of its own, which no other takes over. */
export function photoKey(id: string, hash: string): string {
  return `${folder}/${id}-${hash.slice(0, 16)}`
}

/** The file of a photo on the disk; without a width the largest one. */
export function fileOf(key: string, width: number | null): string {
  return width === null ? `${key}.webp` : `${key}-${width}.webp`
}

/** All files that a photo can have, as WebP. */
export function filesOf(key: string): string[] {
  return [null, ...imageWidths].map((width) => fileOf(key, width))
}

/** The same picture as AVIF, where a job found that it is smaller. */
export function avifOf(file: string): string {
  return file.replace(/\.webp$/, '.avif')
}

/** Its address under the gateway. */
export function urlOf(key: string): string {
  return `/media/${fileOf(key, null)}`
}

/** What the names of its files begin with, by its address. */
export function keyOf(url: string): string {
  return url.replace(/^\/media\/(.+)\.webp$/, '$1')
}

/** The files of a picture in smaller widths; none is wider than the picture itself. */
export function imageVariants(url: string, width: number): { url: string; width: number }[] {
  return imageWidths
    .filter((wide) => wide <= width)
    .map((wide) => ({ url: url.replace(/\.webp$/, `-${wide}.webp`), width: wide }))
}
