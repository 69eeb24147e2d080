'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { CloudOff, ShoppingBag } from '@/components/ui/icons'
import { button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'

export function EmptyCheckout({ locale }: { locale: Locale }) {
  const t = useTranslations('checkout.empty')
  return (
    <Notice icon={<ShoppingBag size={28} />} title={t('title')} text={t('text')}>
      <Link href={href(locale, '/search', { sort: 'newest' })} className={button()}>
        {t('way')}
      </Link>
    </Notice>
  )
}

export function FailedCheckout({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations()
  return (
    <Notice
      icon={<CloudOff size={28} />}
      title={t('checkout.failed.title')}
      text={t('checkout.failed.text')}
    >
      <button type="button" onClick={onRetry} className={button('secondary')}>
        {t('common.retry')}
      </button>
    </Notice>
  )
}

export function LoadingCheckout() {
  const t = useTranslations('checkout')
  return (
    <div role="status" className="grid gap-4">
      <p className="sr-only">{t('loading')}</p>
      <div aria-hidden className="skeleton h-32 rounded-xl" />
      <div aria-hidden className="skeleton h-48 rounded-xl" />
    </div>
  )
}
