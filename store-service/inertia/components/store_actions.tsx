import { useState } from 'react'
import { router } from '@inertiajs/react'
import { DoorClosed, DoorOpen, ExternalLink, OctagonPause, Pencil, RotateCcw } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { Button, ButtonLink } from '@marketplace/shared/ui/button'
import { useLanguage } from '@marketplace/shared/ui/language'
import { useShared } from '@marketplace/shared/ui/shared_props'
import { ReasonDialog } from './reason_dialog.tsx'

type Props = { store: Data.Store.Variants['forAdmin']; canSuspend: boolean; canOpen: boolean }

/** What may be done with a store in its state; what its state refuses is not there. */
export function StoreActions({ store, canSuspend, canOpen }: Props) {
  const t = useTranslations('store')
  const language = useLanguage()
  const { storefrontUrl } = useShared()
  const [suspending, setSuspending] = useState(false)
  const url = `/admin/stores/${store.id}`
  const suspended = store.status === 'suspended'

  function turn(isActive: boolean) {
    router.put(`${url}/activity`, { isActive }, { preserveScroll: true })
  }

  return (
    <>
      {store.isActive && (
        <ButtonLink
          tone="quiet"
          icon={ExternalLink}
          href={`${storefrontUrl}/${language}/s/${store.slug}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('visit')}
        </ButtonLink>
      )}
      {canSuspend && !suspended && (
        <Button tone="bad" icon={OctagonPause} onClick={() => setSuspending(true)}>
          {t('suspend')}
        </Button>
      )}
      {canSuspend && suspended && canOpen && (
        <Button icon={RotateCcw} flip onClick={() => router.delete(`${url}/suspension`)}>
          {t('reinstate')}
        </Button>
      )}
      {store.status === 'active' && (
        <Button icon={DoorClosed} onClick={() => turn(false)}>
          {t('close')}
        </Button>
      )}
      {store.status === 'inactive' && canOpen && (
        <Button icon={DoorOpen} onClick={() => turn(true)}>
          {t('open')}
        </Button>
      )}
      <ButtonLink tone="primary" icon={Pencil} href={`${url}/edit`}>
        {t('edit')}
      </ButtonLink>
      <ReasonDialog
        words="suspend"
        method="post"
        url={`${url}/suspension`}
        store={store}
        open={suspending}
        onOpenChange={setSuspending}
      />
    </>
  )
}
