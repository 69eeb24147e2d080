import { useTranslations } from 'use-intl'
import { Check, Undo2, X } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import type { QueueView } from './types.ts'
import type { Moderation } from './use_moderation.ts'

/** Approve, reject, skip: for the selected ones where there are any, else for the one in focus. */
export function Decisions({ work, view }: { work: Moderation; view: QueueView }) {
  const t = useTranslations('catalog.reviews')
  const many = work.selected.length > 0
  const status = view === 'decided' && !many ? work.current?.status : view
  const mayApprove = status !== 'approved'
  const isDecided = ['approved', 'rejected', 'decided'].includes(view)
  return (
    <footer className="flex flex-wrap items-center gap-2 border-t border-line bg-surface px-4 py-3">
      {mayApprove && (
        <Button tone="good" icon={Check} shortcut="A" onClick={() => work.decide('approved')}>
          {t(many ? 'approveAll' : 'approve')}
        </Button>
      )}
      <Button
        tone="bad"
        icon={X}
        shortcut="R"
        aria-describedby="reason-hint"
        onClick={() => work.decide('rejected')}
      >
        {work.reason
          ? t('rejectFor', { reason: t(`reasons.${work.reason}`) })
          : t(many ? 'rejectAll' : 'reject')}
      </Button>
      {isDecided && (
        <Button icon={Undo2} flip shortcut="B" onClick={() => work.decide('pending')}>
          {t('putBack')}
        </Button>
      )}
      <span id="reason-hint" role="status" className="text-xs text-ink-2">
        {many ? t('selected', { count: work.selected.length }) : !work.reason && t('pickReason')}
      </span>
      <Button tone="quiet" shortcut="J" className="ms-auto" onClick={() => work.move(1)}>
        {t('skip')}
      </Button>
    </footer>
  )
}
