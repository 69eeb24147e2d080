'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { CloudOff, ShoppingBag } from '@/components/ui/icons'
import { button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'

export function EmptyCart({ locale }: { locale: Locale }) {
  const t = useTranslations('cart.empty')
  return (
    <div className="py-10 lg:py-16">
      <Notice icon={<ShoppingBag size={28} />} level="h1" title={t('title')} text={t('text')}>
        <Link href={href(locale, '/search', { sort: 'newest' })} className={button()}>
          {t('way')}
        </Link>
      </Notice>
    </div>
  )
}

export function CartFailed({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations()
  return (
    <div className="py-10 lg:py-16">
      <Notice
        icon={<CloudOff size={28} />}
        level="h1"
        title={t('cart.failed.title')}
        text={t('cart.failed.text')}
      >
        <button type="button" onClick={onRetry} className={button('secondary')}>
          {t('common.retry')}
        </button>
      </Notice>
    </div>
  )
}

export function CartSkeleton() {
  const t = useTranslations('cart')
  return (
    <div role="status" className="pt-6 lg:pt-10">
      <h1 className="type-page">{t('title')}</h1>
      <p className="sr-only">{t('loading')}</p>
      <div aria-hidden className="mt-6 grid gap-6 lg:grid-cols-[minmax(0,1fr)_392px] lg:gap-10">
        <div className="skeleton h-64 rounded-xl" />
        <div className="skeleton h-72 rounded-xl" />
      </div>
    </div>
  )
}
