import { useState } from 'react'
import { router } from '@inertiajs/react'
import { DoorOpen } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button, type ButtonSize } from '@marketplace/shared/ui/button'

/** Opens a closed store: shoppers see it from then on. */
export function OpenButton({ store, size }: { store: { id: string }; size?: ButtonSize }) {
  const t = useTranslations('onboarding')
  const [busy, setBusy] = useState(false)
  function open() {
    router.put(
      `/admin/stores/${store.id}/activity`,
      { isActive: true },
      { onStart: () => setBusy(true), onFinish: () => setBusy(false) }
    )
  }
  return (
    <Button tone="primary" size={size} icon={DoorOpen} busy={busy} onClick={open}>
      {t('open.next')}
    </Button>
  )
}
