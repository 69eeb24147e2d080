import { useTranslations } from 'use-intl'
import { useUiTexts } from '@marketplace/shared/ui/language'
import { Stars } from '@marketplace/shared/ui/status/catalog'
import { When } from '@marketplace/shared/ui/values'
import { Thumbnail } from '../thumbnail.tsx'
import { MarkLabels } from './marks.tsx'
import type { Product, QueueView, Review } from './types.ts'
import type { Moderation } from './use_moderation.ts'

const orders = {
  ...{ pending: 'oldest', reported: 'oldest', decided: 'lastDecided' },
  ...{ approved: 'newest', rejected: 'newest' },
} as const

type Props = {
  reviews: Review[]
  productOf: (review: Review) => Product | undefined
  work: Moderation
  view: QueueView
}

/** The queue on the left: who, how many stars, the first words; a box to select it. */
export function Queue({ reviews, productOf, work, view }: Props) {
  const t = useTranslations('catalog.reviews')
  const list = useUiTexts('list')
  return (
    <div className="flex min-h-0 flex-col border-line md:border-e max-md:max-h-56 max-md:border-b">
      <label className="flex h-10 shrink-0 items-center gap-3 border-b border-line px-3 text-ink-2">
        <input
          type="checkbox"
          className="check-box"
          checked={work.all}
          ref={(box) => {
            if (box) box.indeterminate = work.selected.length > 0 && !work.all
          }}
          onChange={work.toggleAll}
          aria-label={list('selectAll')}
        />
        {t(orders[view])}
      </label>
      <ol className="min-h-0 overflow-y-auto">
        {reviews.map((review, index) => (
          <li
            key={review.id}
            aria-current={index === work.index ? 'true' : undefined}
            className="relative flex items-start gap-3 border-b border-hairline px-3 py-2.5 aria-[current]:bg-row-cursor aria-[current]:shadow-[inset_3px_0_0_var(--primary)] rtl:aria-[current]:shadow-[inset_-3px_0_0_var(--primary)]"
          >
            <input
              type="checkbox"
              className="check-box relative z-10 mt-2"
              checked={work.selected.includes(review.id)}
              onChange={() => work.toggle(review.id)}
              aria-label={t('select', { name: review.userName })}
            />
            <Thumbnail image={productOf(review)?.primaryImage ?? null} />
            <button
              type="button"
              onClick={() => work.setCursor(index)}
              className="min-w-0 grow text-start after:absolute after:inset-0"
            >
              <span className="flex items-center gap-2">
                <span className="min-w-0 truncate font-medium" dir="auto">
                  {review.userName}
                </span>
                <Stars rating={review.rating} size={12} />
                <span className="ms-auto shrink-0 text-xs text-ink-2">
                  <When at={timeOf(review, view)} as="ago" />
                </span>
              </span>
              <span className="block truncate text-ink-2" dir="auto">
                {review.comment || t('noComment')}
              </span>
              {view === 'decided' && review.decided?.name && (
                <span className="block truncate text-xs text-ink-2">
                  {t.rich('by', { name: () => <bdi>{review.decided!.name}</bdi> })}
                </span>
              )}
              <MarkLabels marks={review.marks} small />
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** What the queue is ordered by. */
function timeOf({ createdAt, decided }: Review, view: QueueView): string {
  return view === 'decided' && decided ? decided.at : createdAt
}
