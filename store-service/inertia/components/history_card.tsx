import { useTranslations } from 'use-intl'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { When } from '@marketplace/shared/ui/values'

export type Decision = {
  id: string
  type: 'verified' | 'unverified' | 'business_changed' | 'suspended' | 'reinstated'
  reason: string | null
  actorName: string | null
  createdAt: string
}

/** What was decided about the store, by whom and why, the newest first. Owners do not read who. */
export function HistoryCard({ decisions, showsWho }: { decisions: Decision[]; showsWho: boolean }) {
  const t = useTranslations('history')
  if (decisions.length === 0) return null
  return (
    <Card title={t('title')} flush>
      <CardRows>
        {decisions.map(({ id, type, reason, actorName, createdAt }) => (
          <div key={id} className="grid gap-0.5 px-4 py-2.5">
            <p className="flex items-baseline justify-between gap-3">
              <span className="font-medium">{t(`types.${type}`)}</span>
              <span className="shrink-0 text-xs text-ink-2">
                <When at={createdAt} as="datetime" />
              </span>
            </p>
            {reason && <p dir="auto">{reason}</p>}
            {showsWho && type !== 'business_changed' && (
              <p className="text-xs text-ink-2">{actorName ?? t('nobody')}</p>
            )}
          </div>
        ))}
      </CardRows>
    </Card>
  )
}
