import Link from 'next/link'
import { getTranslations } from '@/i18n/translations'
import { Check } from '@/components/ui/icons'
import type { PaymentMethod } from '@marketplace/shared/contracts/orders'

export async function ChosenPayment({
  method,
  changeHref,
}: {
  method: PaymentMethod
  changeHref: string
}) {
  const t = await getTranslations('checkout')
  const common = await getTranslations('common')
  return (
    <section className="panel flex items-start gap-3 p-4 lg:p-5">
      <span
        aria-hidden
        className="grid size-6.5 shrink-0 place-items-center rounded-full bg-good text-surface"
      >
        <Check size={16} strokeWidth={2.5} />
      </span>
      <div className="min-w-0 grow">
        <h2 className="text-m">
          <span className="sr-only">
            {common('labelled', { label: t('review.paymentMethod') })}{' '}
          </span>
          {t(`payment.${method}`)}
        </h2>
        <p className="mt-1 text-s text-ink-2">{t(`payment.${method}Text`)}</p>
      </div>
      <Link
        href={changeHref}
        aria-label={t('review.changePayment')}
        className="tap inline-flex min-h-6 shrink-0 items-center text-s font-medium text-primary hover:underline"
      >
        {t('review.change')}
      </Link>
    </section>
  )
}
