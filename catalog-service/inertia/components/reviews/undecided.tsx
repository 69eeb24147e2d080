import { useTranslations } from 'use-intl'
import { FailedRows } from '../failed_rows.tsx'
import type { Moderation } from './use_moderation.ts'

/** The decisions that changed nothing, one by one, with the reason. */
export function Undecided({ work: { failed, forget } }: { work: Moderation }) {
  const t = useTranslations('catalog.reviews')
  const rows = failed.map(({ review, why }) => {
    return { id: review.id, name: review.userName, why: t(`why.${why}`) }
  })
  const title = t('undecided', { count: failed.length })
  return <FailedRows title={title} text={t('undecidedText')} rows={rows} onClose={forget} />
}
