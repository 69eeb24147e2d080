import { useTranslations } from 'use-intl'
import { MessageSquareText, PartyPopper } from 'lucide-react'
import type { Data } from '@generated/data'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { FootBar } from '@marketplace/shared/ui/list/foot_bar'
import type { Meta } from '@marketplace/shared/ui/list/types'
import { useListQuery } from '@marketplace/shared/ui/list/use_list_query'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'
import { Views } from '@marketplace/shared/ui/page/views'
import { StoreReview } from '../../components/reviews/store_review.tsx'

type View = 'unanswered' | 'all'

type Props = {
  reviews: Data.Review[]
  products: Data.Product[]
  meta: Meta
  view: View
  counts: Record<View, number>
}

const views: View[] = ['unanswered', 'all']

/** What buyers say of an owner's products; each can be answered where it stands. */
export default function StoreReviews({ reviews, products, meta, view, counts }: Props) {
  const t = useTranslations('catalog.storeReviews')
  const query = useListQuery()
  return (
    <Page title={t('title')} tone="paper">
      <ListHeader title={t('title')} />
      <Views
        active={view}
        views={views.map((key) => ({
          key,
          label: t(`views.${key}`),
          count: counts[key],
          href: query.hrefWith({ view: key === 'unanswered' ? null : key }),
        }))}
      />
      <PageBody>
        {reviews.length > 0 ? (
          <ol className="mx-auto grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-3">
            {reviews.map((review) => (
              <li key={review.id}>
                <StoreReview
                  review={review}
                  product={products.find(({ id }) => id === review.productId)}
                />
              </li>
            ))}
          </ol>
        ) : view === 'unanswered' && counts.all > 0 ? (
          <EmptyState icon={PartyPopper} tone="good" title={t('done')} text={t('doneText')} />
        ) : (
          <EmptyState icon={MessageSquareText} title={t('none')} text={t('noneText')} />
        )}
      </PageBody>
      <FootBar meta={meta} shown={reviews.length} hints={[]} />
    </Page>
  )
}
