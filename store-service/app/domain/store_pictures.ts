/** The two pictures of a store, and the widths in which each is kept, the largest last. */
export const pictureWidths = { logo: [256], cover: [800, 1600] } as const

export type StorePicture = keyof typeof pictureWidths

const folder = 'stores/pictures'

/** What the names of a new picture's files begin with. No other upload takes it over. */
export function pictureKey(kind: StorePicture, id: string, hash: string): string {
  return `${folder}/${kind}-${id}-${hash.slice(0, 16)}`
}

/** The file of a picture on the disk; without a width the largest one. */
export function fileOf(key: string, width: number | null): string {
  return width === null ? `${key}.webp` : `${key}-${width}.webp`
}

/** All files that a picture can have. */
export function filesOf(key: string): string[] {
  return [null, ...pictureWidths.cover].map((width) => fileOf(key, width))
}

/** Its address under the gateway. */
export function urlOf(key: string): string {
  return `/media/${fileOf(key, null)}`
}
