import type { Image } from './types'

/** The smallest picture that the gateway has of an image, for a browser that knows where the gateway is. */
export function thumbnailOf(image: Image | null, gatewayUrl: string): string | null {
  if (!image) return null
  return new URL(image.variants[0]?.url ?? image.url, gatewayUrl).href
}
