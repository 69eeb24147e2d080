import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { Bookmark, Trash2, Users } from 'lucide-react'
import { useNavigate } from '@marketplace/shared/ui/link'
import { Menu, MenuItem, MenuLine } from '@marketplace/shared/ui/menu'
import type { PopupButton } from '@marketplace/shared/ui/on_demand'

export type SavedView = {
  id: string
  name: string
  query: string
  isShared: boolean
  mayRemove: boolean
  /** Whether the list shows what it keeps. */
  isChosen: boolean
}

/** The views that one keeps, those that the desk shares, and what keeps one more. */
export function SavedViewsMenu({
  button,
  views,
  chosen,
  onSave,
}: PopupButton & { views: SavedView[]; chosen?: SavedView; onSave: () => void }) {
  const t = useTranslations('orders.savedViews')
  const go = useNavigate()
  return (
    <Menu trigger={button} opens>
      {views.map((view) => (
        <MenuItem
          key={view.id}
          icon={view.isShared ? Users : Bookmark}
          checked={view === chosen}
          onClick={() => go(`/admin/orders?${view.query}`)}
        >
          <bdi>{view.name}</bdi>
        </MenuItem>
      ))}
      {views.length > 0 && <MenuLine />}
      <MenuItem icon={Bookmark} onClick={onSave}>
        {t('open')}
      </MenuItem>
      {chosen?.mayRemove && (
        <MenuItem
          icon={Trash2}
          tone="bad"
          onClick={() => router.delete(`/admin/orders/views/${chosen.id}`)}
        >
          {t('remove', { name: chosen.name })}
        </MenuItem>
      )}
    </Menu>
  )
}
