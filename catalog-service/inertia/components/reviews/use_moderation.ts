import { useState } from 'react'
import { router } from '@inertiajs/react'
import { rejectionReasons, type RejectionReason } from '@marketplace/shared/contracts/reviews'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import type { Review } from './types.ts'

type Labels = Record<'approve' | 'reject' | 'next' | 'previous', string>

/**
 * The work on a queue: which review is in focus, which are selected, the reason picked, and the decision,
 * which goes to the selected ones or else to the one in focus. What is decided leaves the list, so the
 * next one moves up under the cursor.
 */
export function useModeration(reviews: Review[], labels: Labels) {
  const [cursor, setCursor] = useState(0)
  const [selected, setSelected] = useState<string[]>([])
  const [reason, setReason] = useState<RejectionReason | null>(null)
  const [busy, setBusy] = useState(false)
  const index = Math.min(cursor, Math.max(0, reviews.length - 1))
  const current = reviews[index]
  const move = (step: number) => setCursor(Math.max(0, Math.min(reviews.length - 1, index + step)))

  function decide(decision: 'approved' | 'rejected') {
    const ids = selected.length ? selected : current ? [current.id] : []
    if (!ids.length || busy || (decision === 'rejected' && !reason)) return
    setBusy(true)
    const data = { ids, decision, ...(decision === 'rejected' ? { reason } : {}) }
    router.post('/admin/catalog/reviews/moderations', data, {
      preserveState: true,
      preserveScroll: true,
      onSuccess: () => {
        setSelected([])
        setReason(null)
      },
      onFinish: () => setBusy(false),
    })
  }

  function toggle(id: string) {
    setSelected(
      selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]
    )
  }

  useShortcuts([
    { keys: 'j', label: labels.next, group: 'list', run: () => move(1) },
    { keys: 'k', label: labels.previous, group: 'list', run: () => move(-1) },
    { keys: 'a', label: labels.approve, group: 'list', run: () => decide('approved') },
    { keys: 'r', label: labels.reject, group: 'list', run: () => decide('rejected') },
    { keys: 'x', group: 'list', run: () => current && toggle(current.id) },
    ...rejectionReasons.map((value, number) => ({
      keys: String(number + 1),
      group: 'list' as const,
      run: () => setReason(value),
    })),
  ])
  return { index, current, setCursor, move, selected, toggle, reason, setReason, busy, decide }
}

export type Moderation = ReturnType<typeof useModeration>
