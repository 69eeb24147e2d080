import { useTranslations } from 'use-intl'
import { rejectionReasons } from '@marketplace/shared/contracts/reviews'
import { useUiTexts } from '@marketplace/shared/ui/language'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import type { Moderation } from './use_moderation.ts'

/** The keys of the queue; what the foot bar tells of them is returned. */
export function useReviewKeys(work: Moderation) {
  const t = useTranslations('catalog.reviews')
  const list = useUiTexts('list')
  const toast = useUiTexts('toast')
  const group = 'list' as const
  const { move, decide, setReason } = work
  useShortcuts([
    { keys: 'j', label: t('move'), group, run: () => move(1) },
    { keys: 'k', label: t('move'), group, run: () => move(-1) },
    { keys: 'x', label: list('select'), group, run: work.toggleCurrent },
    { keys: 'ctrl+a', label: list('selectAll'), group, run: work.toggleAll },
    { keys: 'Escape', label: list('unselect'), group, run: work.unselect },
    { keys: 'a', label: t('approve'), group: 'page', run: () => decide('approved') },
    { keys: 'r', label: t('reject'), group: 'page', run: () => decide('rejected') },
    { keys: 'b', label: t('putBack'), group: 'page', run: () => decide('pending') },
    ...rejectionReasons.map((value, number) => ({
      keys: String(number + 1),
      label: t(`reasons.${value}`),
      group: 'page' as const,
      run: () => setReason(value),
    })),
  ])
  return [
    { keys: ['J', 'K'], label: t('hints.move') },
    { keys: ['A'], label: t('hints.approve') },
    { keys: ['1', '5'], label: t('hints.reason') },
    { keys: ['R'], label: t('hints.reject') },
    { keys: ['U'], label: toast('hintUndo') },
    { keys: ['X'], label: list('hintSelect') },
  ]
}
