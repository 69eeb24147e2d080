import { useState } from 'react'
import { ImageOff } from 'lucide-react'

const frame = 'size-[2.125rem] shrink-0 rounded-sm bg-sunken'

/** A product's picture in a line of a list; a neutral tile where there is none or it is gone. Its name stands beside it. */
export function Picture({ url }: { url: string | null | undefined }) {
  const [isGone, setGone] = useState(false)
  if (!url || isGone) {
    return (
      <span className={`${frame} grid place-items-center text-ink-3`}>
        <ImageOff className="size-4" aria-hidden />
      </span>
    )
  }
  return (
    <img
      src={url}
      alt=""
      loading="lazy"
      onError={() => setGone(true)}
      className={`${frame} object-cover`}
    />
  )
}
