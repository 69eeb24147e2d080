import { useTranslations } from 'use-intl'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import { useNavigate } from '@marketplace/shared/ui/link'
import { transferPath, type Transfer, type WaitingTransfer } from '../../transfer.ts'

/** The keys of the desk; what the foot bar tells of them is returned. */
export function useTransferKeys(transfers: WaitingTransfer[], transfer: Transfer | null) {
  const t = useTranslations('orders.transfers')
  const go = useNavigate()
  const at = transfers.findIndex(({ id }) => id === transfer?.proof.id)
  const move = (by: number) => {
    const next = transfers[at + by]
    if (next) go(transferPath(next))
  }
  useShortcuts([
    { keys: 'j', label: t('hints.next'), group: 'list', run: () => move(1) },
    { keys: 'k', label: t('hints.next'), group: 'list', run: () => move(-1) },
    { keys: 'v', label: t('hints.accept'), group: 'page', run: () => press('accept') },
    { keys: 'r', label: t('hints.refuse'), group: 'page', run: () => press('refuse') },
  ])
  return [
    { keys: ['J', 'K'], label: t('hints.next') },
    ...(transfer?.proof.type === 'pdf' ? [] : [{ keys: ['Z'], label: t('hints.zoom') }]),
    { keys: ['V'], label: t('hints.accept') },
    { keys: ['R'], label: t('hints.refuse') },
  ]
}

/** A key does what its button does, and nothing where there is none. */
function press(command: 'accept' | 'refuse') {
  document.querySelector<HTMLButtonElement>(`[data-command="${command}"]`)?.click()
}
