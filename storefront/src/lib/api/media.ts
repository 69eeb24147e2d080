import type { Image } from './types'
import { gatewayUrl } from './origins'

/** A media path of the gateway as an address that browsers can load. */
export function mediaUrl(path: string): string {
  return new URL(path, gatewayUrl()).href
}

export type Picture = { src: string; srcSet?: string; width: number; height: number; alt: string }

export function pictureOf(image: Image, alt: string): Picture {
  const widths = image.variants.map(({ url, width }) => `${mediaUrl(url)} ${width}w`)
  return {
    src: mediaUrl(image.variants[0]?.url ?? image.url),
    srcSet: widths.length > 0 ? widths.join(', ') : undefined,
    width: image.width,
    height: image.height,
    alt: image.altText ?? alt,
  }
}
