import { NoPreload } from '@/components/ui/no-preload'
import { pictureOf } from '@/lib/api/media'
import type { Image } from '@/lib/api/types'
import { PhotoFrame } from './photo-frame'

type Props = {
  image: Image | null
  /** Whose initial stands in where there is no picture. */
  name: string
  alt: string
  sizes: string
  eager?: boolean
  className?: string
  /** The picture's own classes. */
  imageClass?: string
}

/** A product's picture as the gateway serves it, in the width that fits. */
export function Photo({ image, name, alt, sizes, eager = false, className, imageClass }: Props) {
  const picture = image && pictureOf(image, alt)
  const img = picture && (
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
      style={{ background: picture.background }}
      className={`size-full object-cover ${imageClass}`}
    />
  )
  return (
    <PhotoFrame name={name} className={className}>
      {eager && img ? <NoPreload>{img}</NoPreload> : img}
    </PhotoFrame>
  )
}
