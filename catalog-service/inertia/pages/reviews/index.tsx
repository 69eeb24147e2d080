import { usePage } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { MessageSquareText, PartyPopper } from 'lucide-react'
import { reviewStatuses, type ReviewStatus } from '@marketplace/shared/contracts/reviews'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { FootBar } from '@marketplace/shared/ui/list/foot_bar'
import type { Meta } from '@marketplace/shared/ui/list/types'
import { useListQuery } from '@marketplace/shared/ui/list/use_list_query'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page } from '@marketplace/shared/ui/page/page'
import { Views } from '@marketplace/shared/ui/page/views'
import { AboutProduct } from '../../components/reviews/about_product.tsx'
import { Decisions } from '../../components/reviews/decisions.tsx'
import { Focus, UpNext } from '../../components/reviews/focus.tsx'
import { Queue } from '../../components/reviews/queue.tsx'
import { Reasons } from '../../components/reviews/reasons.tsx'
import type { Product, Review } from '../../components/reviews/types.ts'
import { useModeration } from '../../components/reviews/use_moderation.ts'

type Props = {
  reviews: Review[]
  products: Product[]
  meta: Meta
  view: ReviewStatus
  counts: Record<ReviewStatus, number>
}

/** Each view and page of the queue is begun at its top, with nothing selected. */
export default function Reviews(props: Props) {
  return <Desk key={usePage().url} {...props} />
}

function Desk({ reviews, products, meta, view, counts }: Props) {
  const t = useTranslations('catalog.reviews')
  const query = useListQuery()
  const work = useModeration(reviews, {
    approve: t('approve'),
    reject: t('reject'),
    next: t('next'),
    previous: t('previous'),
  })
  const productOf = ({ productId }: Review) => products.find(({ id }) => id === productId)
  const product = work.current && productOf(work.current)
  const next = reviews[work.index + 1]
  return (
    <Page title={t('title')}>
      <ListHeader title={t('title')} />
      <Views
        active={view}
        views={reviewStatuses.map((key) => ({
          key,
          label: t(`views.${key}`),
          count: counts[key],
          href: query.hrefWith({ view: key === 'pending' ? null : key }),
        }))}
      />
      {!work.current ? (
        <div className="grow">
          {view === 'pending' ? (
            <EmptyState icon={PartyPopper} tone="good" title={t('done')} text={t('doneText')} />
          ) : (
            <EmptyState icon={MessageSquareText} title={t('noneHere')} />
          )}
        </div>
      ) : (
        <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] md:grid-cols-[19rem_minmax(0,1fr)] xl:grid-cols-[19rem_minmax(0,1fr)_19.75rem] max-md:grid-rows-[auto_minmax(0,1fr)]">
          <Queue reviews={reviews} productOf={productOf} work={work} />
          <div className="flex min-h-0 flex-col bg-paper">
            <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] content-start gap-3 overflow-y-auto p-4">
              <Focus review={work.current} />
              <Reasons work={work} />
              {next && <UpNext review={next} />}
            </div>
            <Decisions work={work} status={work.current.status} />
          </div>
          {product && <AboutProduct product={product} />}
        </div>
      )}
      <FootBar meta={meta} shown={reviews.length} selectable={false} />
    </Page>
  )
}
