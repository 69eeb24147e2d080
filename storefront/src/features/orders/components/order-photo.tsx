import { getLocale } from '@/i18n/translations'
import { PhotoFrame } from '@/components/product/photo-frame'
import { mediaUrl } from '@/lib/api/media'
import type { OrderItem } from '@/lib/api/order-types'
import { frameOf } from '@/lib/format/frame'
import { itemNameOf } from '@/lib/format/localized'

/** The picture that a line was bought with. */
export async function OrderPhoto({ item, className }: { item: OrderItem; className: string }) {
  const name = itemNameOf(item, await getLocale())
  return (
    <PhotoFrame {...frameOf(name)} className={`rounded-s ${className}`}>
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
