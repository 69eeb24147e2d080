import { useState } from 'react'
import { clsx } from 'clsx'
import { useTranslations } from 'use-intl'
import { ArrowLeft, ArrowRight, Ellipsis, Pencil, Star, Trash2 } from 'lucide-react'
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

/** Shown while the photo is pointed at or worked on by keys; fingers cannot point. */
const over =
  'absolute rounded-sm bg-surface opacity-0 shadow-1 transition-opacity group-focus-within/photo:opacity-100 group-hover/photo:opacity-100 has-[[data-popup-open]]:opacity-100 pointer-coarse:opacity-100'

const onPhoto = 'border-transparent text-ink'

type Asking = 'describe' | 'remove' | null

/** The main photo is four times as large as the others. What can be done with one is shown over it. */
export function PhotoTile({ photo, place, count, moveTo, isDragged, ...drag }: Props) {
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
        'group/photo relative aspect-square overflow-hidden rounded-md bg-sunken',
        place === 0 && 'col-span-2 row-span-2',
        count > 1 && 'cursor-grab',
        isDragged && '-rotate-4 opacity-45',
        isOver && !isDragged && 'outline-2 outline-offset-1 outline-primary outline-dashed'
      )}
    >
      <img
        src={photo.variants[place === 0 ? 1 : 0]?.url ?? photo.url}
        alt={photo.altText || t('noText')}
        title={photo.altText || t('noText')}
        draggable={false}
        className="absolute inset-0 size-full object-cover"
      />
      {place === 0 && (
        <span className="absolute start-1.5 top-1.5">
          <Badge tone="accent" icon={Star}>
            {t('main')}
          </Badge>
        </span>
      )}
      <div className={clsx(over, 'end-1 top-1')}>
        <Menu
          trigger={<IconButton icon={Ellipsis} label={t('more', number)} className={onPhoto} />}
        >
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
      {count > 1 && (
        <div className={clsx(over, 'end-1 bottom-1 flex')}>
          <Move icon={ArrowLeft} label={t('up', number)} to={place - 1} {...{ count, moveTo }} />
          <Move icon={ArrowRight} label={t('down', number)} to={place + 1} {...{ count, moveTo }} />
        </div>
      )}
      {asking === 'describe' && <Describe photo={photo} onClose={() => setAsking(null)} />}
      {asking === 'remove' && <Remove photo={photo} onClose={() => setAsking(null)} />}
    </li>
  )
}

type MoveProps = {
  icon: typeof ArrowLeft
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
      flip
      label={label}
      aria-disabled={!isPossible || undefined}
      className={clsx(onPhoto, !isPossible && 'text-ink-3')}
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
