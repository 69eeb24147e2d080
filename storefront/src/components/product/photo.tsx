import { OnlyHere } from '@/components/ui/only-here'
import { pictureOf } from '@/lib/api/media'
import type { Image } from '@/lib/api/types'

type Props = {
  image: Image | null
  alt: string
  sizes: string
  eager?: boolean
  className?: string
}

/** A product's picture as the gateway serves it, in the width that fits. */
export function Photo({ image, alt, sizes, eager = false, className = '' }: Props) {
  if (!image) {
    const named = alt ? { 'role': 'img', 'aria-label': alt } : { 'aria-hidden': true }
    return <div {...named} className={`bg-sunken ${className}`} />
  }
  const picture = pictureOf(image, alt)
  const img = (
    <img
      src={picture.src}
      srcSet={picture.srcSet}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={picture.alt}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : undefined}
      decoding="async"
      className={`object-cover ${className}`}
    />
  )
  return eager ? <OnlyHere>{img}</OnlyHere> : img
}
