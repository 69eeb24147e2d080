import { useState } from 'react'
import { clsx } from 'clsx'
import { useTranslations } from 'use-intl'
import { ArrowDown, ArrowUp, Ellipsis, Pencil, Star, Trash2 } from 'lucide-react'
import { IconButton } from '@marketplace/shared/ui/button'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { Menu, MenuItem, MenuLine } from '@marketplace/shared/ui/menu'
import { Badge } from '@marketplace/shared/ui/status/badge'

export type Photo = {
  id: string
  url: string
  altText: string
  variants: { url: string; width: number }[]
}

type Props = {
  photo: Photo
  place: number
  count: number
  moveTo: (place: number) => void
  isDragged: boolean
  onDragStart: () => void
  onDragEnd: () => void
  onDrop: () => void
}

type Asking = 'describe' | 'remove' | null

export function PhotoRow({ photo, place, count, moveTo, isDragged, ...drag }: Props) {
  const t = useTranslations('catalog.photos')
  const [asking, setAsking] = useState<Asking>(null)
  const [isOver, setOver] = useState(false)
  const number = { place: place + 1 }
  return (
    <li
      draggable={count > 1}
      onDragStart={({ dataTransfer }) => {
        // Firefox drags nothing that carries nothing.
        dataTransfer.setData('text/plain', photo.id)
        dataTransfer.effectAllowed = 'move'
        drag.onDragStart()
      }}
      onDragEnd={drag.onDragEnd}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        drag.onDrop()
      }}
      className={clsx(
        'flex items-center gap-2 rounded-sm',
        count > 1 && 'cursor-grab',
        isDragged && 'opacity-45',
        isOver && !isDragged && 'bg-sunken'
      )}
    >
      <img
        src={photo.variants[0]?.url ?? photo.url}
        alt=""
        draggable={false}
        className="size-14 shrink-0 rounded-sm bg-sunken object-cover"
      />
      <div className="min-w-0 grow text-s">
        {place === 0 && (
          <Badge tone="accent" icon={Star}>
            {t('main')}
          </Badge>
        )}
        <span
          dir="auto"
          className={clsx('block truncate', photo.altText ? 'text-ink' : 'text-ink-2')}
        >
          {photo.altText || t('noText')}
        </span>
      </div>
      <div className="flex shrink-0 items-center">
        <Move icon={ArrowUp} label={t('up', number)} to={place - 1} {...{ count, moveTo }} />
        <Move icon={ArrowDown} label={t('down', number)} to={place + 1} {...{ count, moveTo }} />
        <Menu trigger={<IconButton icon={Ellipsis} label={t('more', number)} />}>
          {place > 0 && (
            <MenuItem icon={Star} onClick={() => moveTo(0)}>
              {t('makeMain')}
            </MenuItem>
          )}
          <MenuItem icon={Pencil} onClick={() => setAsking('describe')}>
            {t('describe')}
          </MenuItem>
          <MenuLine />
          <MenuItem icon={Trash2} tone="bad" onClick={() => setAsking('remove')}>
            {t('remove')}
          </MenuItem>
        </Menu>
      </div>
      {asking === 'describe' && <Describe photo={photo} onClose={() => setAsking(null)} />}
      {asking === 'remove' && <Remove photo={photo} onClose={() => setAsking(null)} />}
    </li>
  )
}

type MoveProps = {
  icon: typeof ArrowUp
  label: string
  to: number
  count: number
  moveTo: (place: number) => void
}

/** At the ends it does nothing and stays where it is, so that the focus does. */
function Move({ icon, label, to, count, moveTo }: MoveProps) {
  const isPossible = to >= 0 && to < count
  return (
    <IconButton
      icon={icon}
      label={label}
      aria-disabled={!isPossible || undefined}
      className={clsx('border-transparent', !isPossible && 'opacity-45')}
      onClick={() => isPossible && moveTo(to)}
    />
  )
}

type DialogProps = { photo: Photo; onClose: () => void }

function Describe({ photo, onClose }: DialogProps) {
  const t = useTranslations('catalog.photos')
  const form = usePanelForm(
    { altText: photo.altText },
    { preserveState: true, onSuccess: onClose, onRefused: onClose }
  )
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('describeTitle')}
      verb={t('save')}
      busy={form.busy}
      onConfirm={() => form.submit('patch', `/admin/catalog/images/${photo.id}`)}
    >
      <TextField
        label={t('describeLabel')}
        hint={t('describeHint')}
        dir="auto"
        maxLength={300}
        {...form.field('altText')}
      />
    </ConfirmDialog>
  )
}

function Remove({ photo, onClose }: DialogProps) {
  const t = useTranslations('catalog.photos')
  const form = usePanelForm({}, { preserveState: true, onSuccess: onClose, onRefused: onClose })
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('removeTitle')}
      description={t('removeWhat')}
      verb={t('removeVerb')}
      tone="danger"
      busy={form.busy}
      onConfirm={() => form.submit('delete', `/admin/catalog/images/${photo.id}`)}
    />
  )
}
