import { useTranslations } from 'use-intl'
import { Download, type LucideIcon } from 'lucide-react'
import { Menu, MenuItem } from '@marketplace/shared/ui/menu'
import type { PopupButton } from '@marketplace/shared/ui/on_demand'

type Props = PopupButton & {
  links: { label: string; icon: LucideIcon; href: string }[]
  send: () => void
}

/** On a phone: the ways to families and to an import, and the export. */
export function TableMenu({ button, links, send }: Props) {
  const t = useTranslations('catalog.imports')
  return (
    <Menu trigger={button} opens>
      {links.map(({ label, icon, href }) => (
        <MenuItem key={href} icon={icon} href={href}>
          {label}
        </MenuItem>
      ))}
      <MenuItem icon={Download} onClick={send}>
        {t('export')}
      </MenuItem>
    </Menu>
  )
}
