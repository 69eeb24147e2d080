import { useState } from 'react'
import { router } from '@inertiajs/react'
import { DoorOpen, PackagePlus, Pencil } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { Button, ButtonLink } from '@marketplace/shared/ui/button'
import { useLanguage } from '@marketplace/shared/ui/language'
import { nameOf } from '@marketplace/shared/ui/format/name'

/** The last step: products may be added first, then the store opens. Nothing was visible until now. */
export function OpenStep({ store }: { store: Data.Store }) {
  const t = useTranslations('onboarding')
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  function open() {
    router.put(
      `/admin/stores/${store.id}/activity`,
      { isActive: true },
      { onStart: () => setBusy(true), onFinish: () => setBusy(false) }
    )
  }
  return (
    <div className="self-start overflow-clip rounded-md border border-line bg-surface">
      <div className="grid gap-5 p-4 md:p-6">
        <div>
          <h2 className="text-form font-semibold">
            {t('open.title', { name: nameOf(store, language) })}
          </h2>
          <p className="text-ink-2">{t('open.text')}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          <ButtonLink href="/admin/catalog/products/new" icon={PackagePlus} size="l">
            {t('open.addProduct')}
          </ButtonLink>
          <ButtonLink href={`/admin/stores/${store.id}/edit`} icon={Pencil} size="l">
            {t('open.edit')}
          </ButtonLink>
        </div>
      </div>
      <footer className="flex items-center justify-end gap-3 border-t border-line bg-paper p-3 md:px-6">
        <Button tone="primary" size="l" icon={DoorOpen} busy={busy} onClick={open}>
          {t('open.next')}
        </Button>
      </footer>
    </div>
  )
}
