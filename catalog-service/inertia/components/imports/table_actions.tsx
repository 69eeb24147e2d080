import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { router, usePage } from '@inertiajs/react'
import { Download, Ellipsis, Layers, Upload } from 'lucide-react'
import { Button, ButtonLink, IconButton } from '@marketplace/shared/ui/button'
import { PopupOnDemand } from '@marketplace/shared/ui/on_demand'

async function loadMenu() {
  return (await import('./table_menu.tsx')).TableMenu
}

/** What of the list's address says which products it shows. */
const filters = ['view', 'q', 'category', 'storeId']

/** The ways to families and to an import, and the list's current filter as a CSV, which a job makes. On a phone a menu. */
export function TableActions() {
  const t = useTranslations('catalog.imports')
  const query = new URLSearchParams(usePage().url.split('?')[1])
  const [busy, setBusy] = useState(false)
  function send() {
    if (busy) return
    const filter = Object.fromEntries([...query].filter(([name]) => filters.includes(name)))
    router.post('/admin/catalog/exports', filter, {
      onStart: () => setBusy(true),
      onFinish: () => setBusy(false),
    })
  }
  const links = [
    { label: t('families'), icon: Layers, href: '/admin/catalog/families' },
    { label: t('import'), icon: Upload, href: '/admin/catalog/import' },
  ]
  return (
    <>
      <div className="flex gap-1 max-sm:hidden lg:gap-2">
        {links.map(({ label, icon, href }) => (
          <ButtonLink key={href} tone="quiet" icon={icon} href={href}>
            {label}
          </ButtonLink>
        ))}
        <Button tone="quiet" icon={Download} busy={busy} onClick={send}>
          {t('export')}
        </Button>
      </div>
      <div className="sm:hidden">
        <PopupOnDemand
          kind="menu"
          button={<IconButton icon={Ellipsis} label={t('more')} />}
          load={loadMenu}
          popup={{ links, send }}
        />
      </div>
    </>
  )
}
