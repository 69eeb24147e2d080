import { useState } from 'react'
import { router } from '@inertiajs/react'
import { BadgeCheck, ShieldQuestion } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { When } from '@marketplace/shared/ui/values'
import { ReasonDialog } from './reason_dialog.tsx'

type Props = { store: Data.Store.Variants['forAdmin']; owner: Data.StoreOwner; canVerify: boolean }

/** Whether the team has checked ICE and RIB; admins give and take the mark. */
export function VerificationCard({ store, owner, canVerify }: Props) {
  const t = useTranslations('verification')
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const url = `/admin/stores/${store.id}/verification`
  const isCheckable = owner.ice !== null && owner.rib !== null

  function verify() {
    const versions = { version: store.version, ownerVersion: owner.version }
    router.post(url, versions, {
      preserveScroll: true,
      onStart: () => setBusy(true),
      onFinish: () => setBusy(false),
    })
  }

  return (
    <Card title={t('title')}>
      <div className="grid justify-items-start gap-3">
        <p className="flex items-start gap-2">
          {store.isVerified ? (
            <BadgeCheck className="mt-0.5 size-4 shrink-0 text-good" aria-hidden />
          ) : (
            <ShieldQuestion className="mt-0.5 size-4 shrink-0 text-ink-2" aria-hidden />
          )}
          <span>
            {store.verifiedAt
              ? t.rich('since', { date: () => <When at={store.verifiedAt!} as="date" /> })
              : t(isCheckable ? 'notYet' : 'incomplete')}
          </span>
        </p>
        {canVerify && !store.isVerified && isCheckable && (
          <Button icon={BadgeCheck} busy={busy} onClick={verify}>
            {t('verify')}
          </Button>
        )}
        {canVerify && store.isVerified && (
          <Button tone="bad" onClick={() => setAsking(true)}>
            {t('unverify')}
          </Button>
        )}
      </div>
      <ReasonDialog
        words="unverify"
        method="delete"
        url={url}
        store={store}
        open={asking}
        onOpenChange={setAsking}
      />
    </Card>
  )
}
