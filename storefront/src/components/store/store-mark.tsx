import { mediaUrl } from '@/lib/api/media'
import { Monogram } from './monogram'

type Props = { name: string; logoUrl?: string | null; className: string }

/** A store's logo, else the arch with its letter. `className` gives its size. */
export function StoreMark({ name, logoUrl, className }: Props) {
  if (!logoUrl) return <Monogram name={name} className={className} />
  return (
    <img
      src={mediaUrl(logoUrl)}
      alt=""
      width={256}
      height={256}
      className={`shrink-0 rounded-m border border-line bg-surface object-cover ${className}`}
    />
  )
}
