'use client'

import { PhotoFrame } from '@/components/product/photo-frame'
import type { Locale } from '@/i18n/routing'
import { useGatewayUrl } from '@/lib/api/gateway-url-context'
import { thumbnailOf } from '@/lib/api/media-url'
import { frameOf } from '@/lib/format/frame'
import { nameOf } from '@/lib/format/localized'
import type { FilledLine } from '@/lib/shopper/cart-groups'

/** The small picture of one line of an order that is being made. */
export function LinePhoto({ line: { product }, locale }: { line: FilledLine; locale: Locale }) {
  const src = thumbnailOf(product?.primaryImage ?? null, useGatewayUrl())
  return (
    <PhotoFrame
      {...frameOf(product ? nameOf(product, locale) : '')}
      className="h-15 w-12 shrink-0 rounded-s"
    >
      {src && <img src={src} alt="" width={48} height={60} className="size-full object-cover" />}
    </PhotoFrame>
  )
}
