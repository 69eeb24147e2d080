'use client'

import type { Locale } from '@/i18n/routing'
import type { CardData } from './card-of'
import { ProductCard } from './product-card'
import type { WishTexts } from './use-wish'

const layouts = {
  four: {
    columns: 'lg:grid-cols-4',
    sizes: '(min-width: 1024px) 302px, (min-width: 640px) 31vw, 45vw',
  },
  three: {
    columns: 'lg:grid-cols-3',
    sizes: '(min-width: 1024px) 312px, (min-width: 640px) 31vw, 45vw',
  },
}

export type GridLook = {
  layout?: keyof typeof layouts
  /** So many pictures are loaded at once. */
  eager?: number
  level?: 'h2' | 'h3'
}

type Props = GridLook & { cards: CardData[]; locale: Locale; texts: WishTexts }

export function CardGrid({ cards, locale, texts, layout = 'four', eager = 0, level }: Props) {
  const { columns, sizes } = layouts[layout]
  return (
    <ul
      className={`grid grid-cols-2 gap-x-3 gap-y-6 sm:grid-cols-3 sm:gap-x-5 sm:gap-y-8 lg:gap-x-6 lg:gap-y-10 ${columns}`}
    >
      {cards.map((card, index) => (
        <li key={card.id} className="min-w-0">
          <ProductCard
            card={card}
            locale={locale}
            texts={texts}
            sizes={sizes}
            eager={index < eager}
            level={level}
          />
        </li>
      ))}
    </ul>
  )
}
