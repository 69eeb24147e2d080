import { PhotoFrame } from '@/components/product/photo-frame'
import { mediaUrl } from '@/lib/api/media'
import type { OrderItem } from '@/lib/api/order-types'

/** The picture that a line was bought with. */
export function OrderPhoto({ item, className }: { item: OrderItem; className: string }) {
  return (
    <PhotoFrame name={item.productName} className={`rounded-s ${className}`}>
      {item.imageUrl && (
        <img
          src={mediaUrl(item.imageUrl)}
          alt=""
          loading="lazy"
          decoding="async"
          className="size-full object-cover"
        />
      )}
    </PhotoFrame>
  )
}
