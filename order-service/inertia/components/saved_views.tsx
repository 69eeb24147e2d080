import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { Bookmark, Trash2, Users } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { useNavigate } from '@marketplace/shared/ui/link'
import { Menu, MenuItem, MenuLine } from '@marketplace/shared/ui/menu'

export type SavedView = {
  id: string
  name: string
  query: string
  isShared: boolean
  mayRemove: boolean
}

/** The views that one keeps, those that the desk shares, and what keeps one more. */
export function SavedViewsMenu({
  views,
  current,
  onSave,
}: {
  views: SavedView[]
  /** The address behind the question mark. */
  current: string
  onSave: () => void
}) {
  const t = useTranslations('orders.savedViews')
  const go = useNavigate()
  const chosen = views.find(({ query }) => query === current)
  return (
    <Menu
      trigger={
        <Button tone="quiet" icon={Bookmark}>
          {chosen?.name ?? t('menu')}
        </Button>
      }
    >
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
