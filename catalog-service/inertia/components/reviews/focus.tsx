import { useTranslations } from 'use-intl'
import { Avatar } from '@marketplace/shared/ui/avatar'
import { Card } from '@marketplace/shared/ui/card'
import { useShared } from '@marketplace/shared/ui/shared_props'
import { ReviewBadge, Stars } from '@marketplace/shared/ui/status/catalog'
import { When } from '@marketplace/shared/ui/values'
import { MarkedText, MarkLabels } from './marks.tsx'
import type { Context, Review } from './types.ts'

/** The review that is being read, in full. */
export function Focus({ review, context }: { review: Review; context?: Context }) {
  const t = useTranslations('catalog.reviews')
  return (
    <Card>
      <header className="flex items-center gap-3">
        <Avatar name={review.userName} />
        <div className="min-w-0 grow">
          <h2 className="truncate text-card font-semibold" dir="auto">
            {review.userName}
          </h2>
          <p className="text-xs text-ink-2">
            {t('written')} <When at={review.createdAt} as="datetime" />
            {context?.language && ` · ${t(`languages.${context.language}`)}`}
          </p>
        </div>
        <ReviewBadge status={review.status} />
      </header>
      <p className="mt-4">
        <Stars rating={review.rating} size={18} />
      </p>
      <p className="mt-2 text-m leading-[1.625rem] break-words whitespace-pre-wrap" dir="auto">
        {review.comment ? (
          <MarkedText text={review.comment} marks={review.marks} />
        ) : (
          <span className="text-ink-2">{t('noComment')}</span>
        )}
      </p>
      <MarkLabels marks={review.marks} />
      {review.decided && <Decided decided={review.decided} />}
      {review.rejection && (
        <p className="mt-3 rounded-sm bg-bad-soft px-3 py-2">
          {t('rejectedFor', { reason: t(`reasons.${review.rejection.reason}`) })}
          {review.rejection.note && (
            <span className="block" dir="auto">
              {review.rejection.note}
            </span>
          )}
        </p>
      )}
      {context && <Reports reports={context.reports} />}
      {context && <EarlierTexts texts={context.texts} />}
    </Card>
  )
}

/** When it was decided, and by whom. */
function Decided({ decided }: { decided: NonNullable<Review['decided']> }) {
  const t = useTranslations('catalog.reviews')
  const { user } = useShared()
  const when = () => <When at={decided.at} as="datetime" />
  return (
    <p className="mt-3 text-xs text-ink-2">
      {decided.by === user?.id
        ? t.rich('decidedByYou', { when })
        : decided.name
          ? t.rich('decidedBy', { when, name: () => <bdi>{decided.name}</bdi> })
          : t.rich('decidedByOther', { when })}
    </p>
  )
}

/** Why readers asked staff to look at it. */
function Reports({ reports }: Pick<Context, 'reports'>) {
  const t = useTranslations('catalog.reviews')
  if (reports.length === 0) return null
  return (
    <ul className="mt-3 rounded-sm bg-accent-soft px-3 py-2">
      {reports.map(({ reason, count }) => (
        <li key={reason}>{t('reports', { count, reason: t(`reasons.${reason}`) })}</li>
      ))}
    </ul>
  )
}

/** What its author had written before, beside what staff had said to that. */
function EarlierTexts({ texts }: Pick<Context, 'texts'>) {
  const t = useTranslations('catalog.reviews')
  return texts.map(({ rating, comment, status, until, by }) => (
    <section key={until} className="mt-3 border-t border-hairline pt-3 text-ink-2">
      <header className="flex flex-wrap items-center gap-2 text-xs">
        {t.rich('earlier', { when: () => <When at={until} as="datetime" /> })}
        <Stars rating={rating} size={12} />
        <ReviewBadge status={status} />
        {by && <bdi>{by}</bdi>}
      </header>
      <p className="mt-1 whitespace-pre-wrap" dir="auto">
        {comment || t('noComment')}
      </p>
    </section>
  ))
}

/** The one that comes after it, so that reading can begin before the next key. */
export function UpNext({ review }: { review: Review }) {
  const t = useTranslations('catalog.reviews')
  return (
    <section className="rounded-md border border-dashed border-line px-4 py-3 text-ink-2">
      <h2 className="mb-1 text-xs font-medium">{t('upNext')}</h2>
      <p className="flex items-center gap-2">
        <span className="font-medium text-ink" dir="auto">
          {review.userName}
        </span>
        <Stars rating={review.rating} size={12} />
      </p>
      <p className="truncate" dir="auto">
        {review.comment || t('noComment')}
      </p>
    </section>
  )
}
