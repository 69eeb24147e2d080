import { clsx } from 'clsx'
import { X } from 'lucide-react'
import { Key } from '../keys/key.tsx'
import { useUiTexts } from '../language.tsx'
import type { BulkAction } from './types.ts'

/** Floats over the foot of the list while rows are selected. */
export function BulkBar<Row>({
  actions,
  selected,
  onClear,
}: {
  actions: BulkAction<Row>[]
  selected: Row[]
  onClear: () => void
}) {
  const texts = useUiTexts('list')
  if (selected.length === 0) return null
  return (
    <div className="pointer-events-none absolute inset-x-2 bottom-14 z-20 flex justify-center">
      <div
        role="toolbar"
        aria-label={texts('bulk')}
        className="pointer-events-auto flex max-w-full items-center gap-1 overflow-x-auto rounded-md border border-float-line bg-float p-1.5 text-float-ink shadow-2"
      >
        <span role="status" className="px-2 font-medium whitespace-nowrap">
          {texts('selected', { count: selected.length })}
        </span>
        <span aria-hidden className="mx-1 h-5 w-px shrink-0 bg-float-line" />
        {actions.map((action) => (
          <BulkButton key={action.key} action={action} onPress={() => action.run(selected)} />
        ))}
        <button
          type="button"
          onClick={onClear}
          aria-label={texts('unselect')}
          className="grid size-8 shrink-0 place-items-center rounded-sm hover:bg-float-line pointer-coarse:size-11"
        >
          <X className="size-4" aria-hidden />
        </button>
      </div>
    </div>
  )
}

function BulkButton<Row>({
  action: { label, icon: Icon, shortcut, tone },
  onPress,
}: {
  action: BulkAction<Row>
  onPress: () => void
}) {
  return (
    <button
      type="button"
      onClick={onPress}
      className={clsx(
        'inline-flex h-8 shrink-0 items-center gap-2 rounded-sm px-3 font-medium whitespace-nowrap pointer-coarse:h-11',
        tone === 'primary' ? 'bg-surface text-ink hover:bg-sunken' : 'hover:bg-float-line',
        tone === 'bad' && 'text-float-bad'
      )}
    >
      <Icon className="size-4 shrink-0" aria-hidden />
      {label}
      {shortcut && <Key onColour>{shortcut}</Key>}
    </button>
  )
}
