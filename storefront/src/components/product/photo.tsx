import { NoPreload } from '@/components/ui/no-preload'
import type { Picture } from '@/lib/api/media'
import type { Frame } from '@/lib/format/frame'
import { PhotoFrame } from './photo-frame'

type Props = {
  picture: Picture | null
  /** What stands in where there is no picture. */
  frame: Frame
  sizes: string
  eager?: boolean
  className?: string
  /** The picture's own classes. */
  imageClass?: string
}

/** A product's picture as the gateway serves it, in the width that fits. */
export function Photo({ picture, frame, sizes, eager = false, className, imageClass }: Props) {
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
    <PhotoFrame {...frame} className={className}>
      {eager && img ? <NoPreload>{img}</NoPreload> : img}
    </PhotoFrame>
  )
}
