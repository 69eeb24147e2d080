import { ImageOff } from 'lucide-react'

type Image = { altText: string; url: string; variants: { url: string; width: number }[] } | null

/** A product's picture, small; a neutral tile where it has none. The name stands beside it. */
export function Thumbnail({ image, size = 34 }: { image: Image; size?: number }) {
  const box = { width: size, height: size }
  if (!image) {
    return (
      <span
        style={box}
        className="grid shrink-0 place-items-center rounded-sm bg-sunken text-ink-3"
      >
        <ImageOff className="size-4" aria-hidden />
      </span>
    )
  }
  const url = image.variants[0]?.url ?? image.url
  return (
    <img
      src={url}
      alt=""
      loading="lazy"
      {...box}
      style={box}
      className="shrink-0 rounded-sm bg-sunken object-cover"
    />
  )
}
