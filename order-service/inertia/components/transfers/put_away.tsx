import { useState } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { CircleCheck } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { transfersPath, type Transfer } from '../../transfer.ts'

/** Nothing is awaited any more: the money was booked elsewhere, or the order has ended. */
export function PutAway({ transfer: { proof } }: { transfer: Transfer }) {
  const t = useTranslations('orders.transfers')
  const [busy, setBusy] = useState(false)
  function putAway() {
    setBusy(true)
    router.post(
      `${transfersPath}/${proof.id}/accept`,
      {},
      { preserveState: 'errors', onFinish: () => setBusy(false) }
    )
  }
  return (
    <>
      <Notice tone="quiet">{t('nothingDue')}</Notice>
      <Button
        tone="primary"
        size="l"
        icon={CircleCheck}
        shortcut="V"
        busy={busy}
        data-command="accept"
        onClick={putAway}
      >
        {t('putAway')}
      </Button>
    </>
  )
}
