import { ImageOff } from 'lucide-react'

/** The picture that a product had when it was bought; its name stands beside it. */
export function Picture({ url }: { url: string | null }) {
  const frame = 'size-[2.125rem] shrink-0 rounded-s'
  if (!url) {
    return (
      <span className={`${frame} grid place-items-center bg-sunken text-ink-3`}>
        <ImageOff className="size-4" aria-hidden />
      </span>
    )
  }
  return <img src={url} alt="" loading="lazy" className={`${frame} bg-sunken object-cover`} />
}
