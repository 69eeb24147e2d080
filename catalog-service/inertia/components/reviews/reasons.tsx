import { useTranslations } from 'use-intl'
import { rejectionReasons } from '@marketplace/shared/contracts/reviews'
import { Card } from '@marketplace/shared/ui/card'
import { TextareaField } from '@marketplace/shared/ui/form/fields'
import { Key } from '@marketplace/shared/ui/keys/key'
import type { Moderation } from './use_moderation.ts'

/** Why a review is rejected: picked first, by 1 to 5, then sent. */
export function Reasons({ work }: { work: Moderation }) {
  const t = useTranslations('catalog.reviews')
  return (
    <Card
      title={t('reason')}
      aside={<span className="text-xs max-xl:hidden">{t('reasonHint')}</span>}
    >
      <div
        role="group"
        aria-label={t('reason')}
        className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3"
      >
        {rejectionReasons.map((value, number) => (
          <button
            key={value}
            type="button"
            aria-pressed={work.reason === value}
            onClick={() => work.setReason(work.reason === value ? null : value)}
            className="flex min-h-9 items-center justify-between gap-2 rounded-sm border border-edge px-3 text-start font-medium aria-pressed:border-bad aria-pressed:bg-bad-soft aria-pressed:shadow-[inset_0_0_0_1px_var(--bad)] pointer-coarse:min-h-11"
          >
            {t(`reasons.${value}`)}
            <Key>{String(number + 1)}</Key>
          </button>
        ))}
      </div>
      {work.reason && (
        <TextareaField
          id="rejection-note"
          name="note"
          label={t('note')}
          hint={t('noteHint')}
          optional
          rows={2}
          maxLength={1000}
          value={work.note}
          onChange={work.setNote}
          className="mt-3"
        />
      )}
    </Card>
  )
}
