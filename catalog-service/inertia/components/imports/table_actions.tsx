import { useTranslations } from 'use-intl'
import { usePage } from '@inertiajs/react'
import { Download, Ellipsis, Layers, Upload } from 'lucide-react'
import { Button, ButtonLink, IconButton } from '@marketplace/shared/ui/button'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { Menu, MenuItem } from '@marketplace/shared/ui/menu'

/** What of the list's address says which products it shows. */
const filters = ['view', 'q', 'category', 'storeId']

/** The ways to families and to an import, and the list's current filter as a CSV, which a job makes. On a phone a menu. */
export function TableActions() {
  const t = useTranslations('catalog.imports')
  const query = new URLSearchParams(usePage().url.split('?')[1])
  const form = usePanelForm(
    {},
    {
      transform: () => Object.fromEntries([...query].filter(([name]) => filters.includes(name))),
    }
  )
  const send = () => !form.busy && form.submit('post', '/admin/catalog/exports')
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
        <Button tone="quiet" icon={Download} busy={form.busy} onClick={send}>
          {t('export')}
        </Button>
      </div>
      <div className="sm:hidden">
        <Menu trigger={<IconButton icon={Ellipsis} label={t('more')} />}>
          {links.map(({ label, icon, href }) => (
            <MenuItem key={href} icon={icon} href={href}>
              {label}
            </MenuItem>
          ))}
          <MenuItem icon={Download} onClick={send}>
            {t('export')}
          </MenuItem>
        </Menu>
      </div>
    </>
  )
}
