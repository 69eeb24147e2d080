import { useTranslations } from 'use-intl'
import { FailedRows } from '../failed_rows.tsx'
import type { Moderation } from './use_moderation.ts'

/** What came of decisions where some changed nothing, with the reason of each. */
export function Undecided({ work: { refused, forget } }: { work: Moderation }) {
  const t = useTranslations('catalog.reviews')
  const { rows, done, told, undo } = refused
  const unchanged = t('undecided', { count: rows.length })
  return (
    <FailedRows
      {...{ done, undo }}
      title={done ? t('partly', { done, total: done + rows.length }) : unchanged}
      text={done ? `${told}. ${unchanged}.` : t('undecidedText')}
      rows={rows.map(({ review, why }) => {
        return { id: review.id, name: review.userName, why: t(`why.${why}`) }
      })}
      onClose={forget}
    />
  )
}
