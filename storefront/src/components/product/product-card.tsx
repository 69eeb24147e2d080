'use client'

import Link from 'next/link'
import { PriceText } from '@/components/ui/price-text'
import { Rating } from '@/components/ui/rating'
import type { Locale } from '@/i18n/routing'
import type { CardData } from './card-of'
import { HeartButton } from './heart-button'
import { Photo } from './photo'
import { ProductBadge } from './product-badge'
import type { WishTexts } from './use-wish'

type Props = {
  card: CardData
  locale: Locale
  texts: WishTexts
  sizes: string
  eager?: boolean
  level?: 'h2' | 'h3'
}

export function ProductCard({ card, locale, texts, sizes, eager, level: Name = 'h3' }: Props) {
  const { name, rating } = card
  const faded = card.isSoldOut ? 'opacity-55 saturate-50' : ''
  return (
    <article className="group relative min-w-0">
      <div className="relative aspect-4/5 overflow-hidden rounded-m bg-sunken">
        <Photo
          picture={card.picture}
          frame={card.frame}
          sizes={sizes}
          eager={eager}
          className={`size-full ${faded}`}
          imageClass="transition-[scale] duration-240 ease-in group-hover:scale-[1.04]"
        />
        {card.badge && <ProductBadge {...card.badge} />}
      </div>
      <Name className="mt-3 line-clamp-2 text-s font-medium lg:text-m" dir="auto">
        <Link
          href={card.href}
          className="decoration-1 underline-offset-4 group-hover:underline after:absolute after:inset-0"
        >
          {name}
        </Link>
      </Name>
      <p className="mt-0.5 truncate text-xs text-ink-2 lg:text-s" dir="auto">
        {card.store}
      </p>
      <div className="mt-2 flex flex-wrap items-baseline justify-between gap-x-2">
        <PriceText {...card.price} locale={locale} />
        {rating && <Rating {...rating} className="max-lg:text-xs" />}
      </div>
      <HeartButton
        productId={card.id}
        label={card.keepLabel}
        texts={texts}
        className="absolute end-0.5 top-0.5 lg:end-1.5 lg:top-1.5"
      />
    </article>
  )
}
