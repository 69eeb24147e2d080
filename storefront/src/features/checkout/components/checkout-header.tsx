import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { ArrowLeft } from '@/components/ui/icons'
import { Logo } from '@/components/layout/logo'
import { href } from '@/i18n/href'
import type { CheckoutState } from '../checkout-state'
import { ItemCount } from './item-count'
import { StepList } from './step-list'

/** Logo, steps and the way back: nothing that leads away. */
export async function CheckoutHeader({ state }: { state: CheckoutState }) {
  const t = await getTranslations('checkout')
  const common = await getTranslations('common')
  const locale = await getLocale()
  const cart = href(locale, '/cart')
  return (
    <header className="lg:border-b lg:border-line">
      <div className="max-lg:border-b max-lg:border-line">
        <div className="shell flex h-16 items-center justify-between gap-6 lg:h-20">
          <Logo
            brand={common('brand')}
            href={href(locale, '/')}
            label={common('header.home', { brand: common('brand') })}
          />
          <div className="max-lg:hidden">
            <StepList state={state} />
          </div>
          <Link
            href={cart}
            className="inline-flex min-h-11 items-center gap-2 text-s font-medium text-primary hover:underline max-lg:hidden"
          >
            <ArrowLeft size={16} className="rtl:-scale-x-100" />
            {t('backToCart')}
          </Link>
          <Link
            href={cart}
            className="inline-flex min-h-11 items-center gap-2 text-s text-ink-2 lg:hidden"
          >
            <span className="sr-only">{t('backToCart')}</span>
            <ItemCount />
          </Link>
        </div>
      </div>
      <div className="shell pt-5 lg:hidden">
        <StepList state={state} />
      </div>
    </header>
  )
}
