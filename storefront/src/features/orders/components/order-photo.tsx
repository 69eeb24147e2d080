import { mediaUrl } from '@/lib/api/media'
import type { OrderItem } from '@/lib/api/order-types'

/** The picture that a line was bought with. */
export function OrderPhoto({ item, className }: { item: OrderItem; className: string }) {
  if (!item.imageUrl) return <div className={`rounded-s bg-sunken ${className}`} />
  return (
    <img
      src={mediaUrl(item.imageUrl)}
      alt=""
      loading="lazy"
      decoding="async"
      className={`rounded-s bg-sunken object-cover ${className}`}
    />
  )
}
