import { usePage } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { MessageSquareText, PartyPopper } from 'lucide-react'
import { Card } from '@marketplace/shared/ui/card'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { FootBar } from '@marketplace/shared/ui/list/foot_bar'
import { NothingFound } from '@marketplace/shared/ui/list/nothing_found'
import type { Meta } from '@marketplace/shared/ui/list/types'
import { useListQuery } from '@marketplace/shared/ui/list/use_list_query'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page } from '@marketplace/shared/ui/page/page'
import { Views } from '@marketplace/shared/ui/page/views'
import { useLiveRefresh } from '@marketplace/shared/ui/refresh/use_live_refresh'
import { AboutProduct } from '../../components/reviews/about_product.tsx'
import { AboutReviewer } from '../../components/reviews/about_reviewer.tsx'
import { Decisions } from '../../components/reviews/decisions.tsx'
import { Focus, UpNext } from '../../components/reviews/focus.tsx'
import { Queue } from '../../components/reviews/queue.tsx'
import { QueueFilters } from '../../components/reviews/queue_filters.tsx'
import { Reasons } from '../../components/reviews/reasons.tsx'
import {
  queueViews,
  type Context,
  type Moderated,
  type Product,
  type QueueView,
  type Ratings,
  type Review,
  type Reviewer,
} from '../../components/reviews/types.ts'
import { Undecided } from '../../components/reviews/undecided.tsx'
import { useModeration } from '../../components/reviews/use_moderation.ts'
import { useReviewKeys } from '../../components/reviews/use_review_keys.ts'

type Props = {
  reviews: Review[]
  products: Product[]
  ratings: Ratings[]
  reviewers: Reviewer[]
  meta: Meta
  contexts: Context[]
  view: QueueView
  counts: Record<Exclude<QueueView, 'decided'>, number>
  stores: { value: string; label: string }[]
  /** Read by whoever has just sent decisions. */
  moderated: Moderated | null
}

/** Each view and page of the queue is begun at its top, with nothing selected. */
export default function Reviews(props: Props) {
  return <ReviewQueue key={usePage().url} {...props} />
}

function ReviewQueue({ reviews, meta, view, counts, ...about }: Props) {
  const t = useTranslations('catalog.reviews')
  const query = useListQuery()
  const work = useModeration(reviews, view)
  const hints = useReviewKeys(work)
  const { current } = work
  // A text that is being read must not change under its moderator's eyes; only an empty queue fills by itself.
  useLiveRefresh(!current)
  const productOf = ({ productId }: Review) => about.products.find(({ id }) => id === productId)
  const narrowed = query.isNarrowed(['q', 'rating', 'language', 'reported', 'storeId'])
  const next = work.shown[work.index + 1]
  return (
    <Page title={t('title')}>
      <ListHeader title={t('title')} />
      <Views
        active={view}
        views={queueViews.map((key) => ({
          key,
          label: t(`views.${key}`),
          count: key === 'decided' ? undefined : counts[key],
          href: query.hrefWith({ view: key === 'pending' ? null : key }),
        }))}
      />
      <QueueFilters stores={about.stores} view={view} />
      {!current ? (
        <div className="grow">
          {narrowed ? (
            <NothingFound />
          ) : view === 'pending' ? (
            <EmptyState icon={PartyPopper} tone="good" title={t('done')} text={t('doneText')} />
          ) : (
            <EmptyState
              icon={MessageSquareText}
              title={t(view === 'reported' ? 'noneReported' : 'noneHere')}
            />
          )}
        </div>
      ) : (
        <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] md:grid-cols-[19rem_minmax(0,1fr)] xl:grid-cols-[19rem_minmax(0,1fr)_19.75rem] max-md:grid-rows-[auto_minmax(0,1fr)]">
          <Queue reviews={work.shown} productOf={productOf} work={work} view={view} />
          <div className="flex min-h-0 flex-col bg-paper">
            <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] content-start gap-3 overflow-y-auto p-4">
              <Focus
                review={current}
                context={about.contexts.find(({ id }) => id === current.id)}
              />
              <Reasons work={work} />
              {next && <UpNext review={next} />}
              <div className="xl:hidden">
                <Card>
                  <About review={current} {...about} />
                </Card>
              </div>
            </div>
            <Decisions work={work} view={view} />
          </div>
          <div className="min-h-0 overflow-y-auto border-line p-4 xl:border-s max-xl:hidden">
            <About review={current} {...about} />
          </div>
        </div>
      )}
      <FootBar meta={meta} shown={work.shown.length} hints={hints} />
      <Undecided work={work} />
    </Page>
  )
}

/** What stands beside a review: its product, and who wrote it. */
function About({
  review,
  products,
  ratings,
  reviewers,
}: Pick<Props, 'products' | 'ratings' | 'reviewers'> & { review: Review }) {
  const product = products.find(({ id }) => id === review.productId)
  const reviewer = reviewers.find(({ userId }) => userId === review.userId)
  return (
    <>
      {product && (
        <AboutProduct
          product={product}
          review={review}
          ratings={ratings.filter(({ productId }) => productId === product.id)}
        />
      )}
      {reviewer && <AboutReviewer review={review} reviewer={reviewer} />}
    </>
  )
}
