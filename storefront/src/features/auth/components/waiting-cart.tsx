'use client'

import { useTranslations } from 'next-intl'
import { ShoppingBag } from '@/components/ui/icons'
import { isolated } from '@/lib/format/isolated'
import { formatMoney } from '@/lib/format/money'
import type { Locale } from '@/i18n/routing'
import { isBuyable, totalOf } from '@/lib/shopper/cart-groups'
import { useCart } from '@/lib/shopper/use-cart'

/** What waits at the checkout for a guest who has to sign in first: how much of it, and that it stays. */
export function WaitingCart({ gatewayUrl, locale }: { gatewayUrl: string; locale: Locale }) {
  const t = useTranslations('auth.waiting')
  const { lines } = useCart(gatewayUrl)
  const count = (lines ?? []).filter(isBuyable).reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    // its place is there before the cart is known and where it is empty, so that the form does not move
    <p
      aria-live="polite"
      className={`flex min-h-14 items-center gap-3 rounded-m px-4 py-2 ${count > 0 ? 'bg-sunken' : ''}`}
    >
      {count > 0 && (
        <>
          <ShoppingBag size={20} className="shrink-0 text-ink-2" />
          <span>
            <span className="block font-medium">
              {t('what', { count, total: isolated(formatMoney(totalOf(lines!), locale), 'auto') })}
            </span>
            <span className="block text-s text-ink-2">{t('kept')}</span>
          </span>
        </>
      )}
    </p>
  )
}
