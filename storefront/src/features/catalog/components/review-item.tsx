import { getLocale, getTranslations } from '@/i18n/translations'
import type { ReactNode } from 'react'
import { BadgeCheck } from '@/components/ui/icons'
import { Stars } from '@/components/ui/stars'
import type { Review } from '@/lib/api/types'
import { formatDay } from '@/lib/format/date'
import { today } from '@/lib/format/today'

type Props = { review: Review; children?: ReactNode }

/** What a buyer wrote and the store's reply; `children` is what readers can do about it. */
export async function ReviewItem({ review, children }: Props) {
  const t = await getTranslations('catalog.reviews')
  const locale = await getLocale()
  const thisYear = Number((await today()).slice(0, 4))
  return (
    <article className="border-b border-line py-6 first:pt-0">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 text-s">
        <span className="sr-only">{t('starsOf', { stars: review.rating })}</span>
        <Stars average={review.rating} />
        <span className="font-medium" dir="auto">
          {review.userName}
        </span>
        {review.verifiedPurchase && (
          <span className="inline-flex items-center gap-1 text-xs font-medium text-good">
            <BadgeCheck size={14} />
            {t('verified')}
          </span>
        )}
        <time dateTime={review.createdAt} className="text-ink-2 sm:ms-auto">
          {formatDay(review.createdAt, locale, thisYear)}
        </time>
      </header>
      <p className="own-direction mt-3 measure whitespace-pre-line">{review.comment}</p>
      {review.reply && (
        <div className="mt-3 rounded-m bg-sunken p-4 text-s">
          <p className="font-medium">{t('reply')}</p>
          <p className="own-direction mt-1 measure whitespace-pre-line text-ink-2">
            {review.reply.text}
          </p>
        </div>
      )}
      {children}
    </article>
  )
}
