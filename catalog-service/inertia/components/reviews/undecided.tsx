import { useTranslations } from 'use-intl'
import { CircleX } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Dialog } from '@marketplace/shared/ui/dialog'
import type { Moderation } from './use_moderation.ts'

/** The decisions that changed nothing, one by one, with the reason. */
export function Undecided({ work: { failed, forget } }: { work: Moderation }) {
  const t = useTranslations('catalog.reviews')
  return (
    <Dialog
      open={failed.length > 0}
      onOpenChange={forget}
      title={t('undecided', { count: failed.length })}
      description={t('undecidedText')}
      foot={
        <Button tone="primary" onClick={forget}>
          {t('understood')}
        </Button>
      }
    >
      <ul className="border-y border-hairline *:border-hairline [&>*+*]:border-t">
        {failed.map(({ review, why }) => (
          <li key={review.id} className="flex min-h-9 items-center gap-2.5 py-1.5">
            <CircleX className="size-4 shrink-0 text-bad" aria-hidden />
            <bdi className="min-w-24 shrink-0 font-medium">{review.userName}</bdi>
            <span className="text-bad">{t(`why.${why}`)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
