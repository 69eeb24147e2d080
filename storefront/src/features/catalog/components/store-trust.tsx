import type { ReactNode } from 'react'
import { Star } from '@/components/ui/star'
import { getLocale, getTranslations } from '@/i18n/translations'
import { cityName } from '@marketplace/shared/contracts/cities'
import type { Store } from '@/lib/api/types'
import { formatRating } from '@/lib/format/rating'

/** What speaks for a store, in figures; what is not known is left out. */
export async function StoreTrust({ store }: { store: Store }) {
  const t = await getTranslations('catalog.store')
  const locale = await getLocale()
  const { rating, stats } = store
  return (
    <dl className="flex flex-wrap gap-px border-t border-line bg-line" data-testid="store-trust">
      {rating && rating.count > 0 && (
        <Fact label={t('reviews', { count: rating.count })}>
          <Star fill={1} size={18} />
          <bdi dir="ltr" className="figures">
            {formatRating(rating.average, locale)}
          </bdi>
        </Fact>
      )}
      {stats.deliveredShare !== null && (
        <Fact label={t('delivered')}>
          <bdi dir="ltr" className="figures">{`${Math.round(stats.deliveredShare * 100)} %`}</bdi>
        </Fact>
      )}
      <Fact label={t('sinceLabel')}>
        <bdi dir="ltr" className="figures">
          {store.createdAt.slice(0, 4)}
        </bdi>
      </Fact>
      <Fact label={t('from')}>
        <bdi>{cityName(store.city, locale)}</bdi>
      </Fact>
    </dl>
  )
}

/** A figure over what it counts. */
function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex grow basis-2/5 flex-col-reverse justify-end gap-0.5 bg-surface px-4 py-3 sm:basis-0 lg:px-6">
      <dt className="text-s text-ink-2">{label}</dt>
      <dd className="flex items-center gap-1.5 text-l font-semibold">{children}</dd>
    </div>
  )
}
