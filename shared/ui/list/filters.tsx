import { Plus, X } from 'lucide-react'
import { useUiTexts } from '../language.tsx'
import { PopupOnDemand } from '../on_demand.tsx'
import { Ltr } from '../values.tsx'
import type { Editable } from './filter_editor.tsx'
import type { Filter } from './types.ts'
import { useListQuery } from './use_list_query.ts'

/** The filters that hold, as chips that open to be changed, and "+ Filtre" for the others. */
export function Filters({ filters }: { filters: Filter[] }) {
  const query = useListQuery()
  const held = filters.filter(({ key }) => query.get(key))
  const free = filters.filter(isEditable).filter(({ key }) => !query.get(key))
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2">
      {held.map((filter) => (
        <Chip
          key={filter.key}
          filter={filter}
          value={query.get(filter.key)}
          onRemove={() => query.set({ [filter.key]: null })}
        />
      ))}
      {free.length > 0 && <AddFilter filters={free} />}
    </div>
  )
}

async function loadPopovers() {
  return import('./filter_popovers.tsx')
}

const faceClass = 'flex h-full items-center gap-1.5 ps-2.5 pe-1'

function Chip({
  filter,
  value,
  onRemove,
}: {
  filter: Filter
  value: string
  onRemove: () => void
}) {
  const texts = useUiTexts('list')
  const words = (
    <>
      <span className="text-ink-2">{filter.label}</span>
      <span className="max-w-44 truncate font-medium">{shownValue(filter, value)}</span>
    </>
  )
  return (
    <span className="flex h-7 items-center rounded-sm border border-line bg-sunken pointer-coarse:h-10">
      {filter.kind === 'fixed' ? (
        <span className={faceClass}>{words}</span>
      ) : (
        <PopupOnDemand
          kind="dialog"
          button={
            <button type="button" className={faceClass}>
              {words}
            </button>
          }
          load={async () => (await loadPopovers()).FilterPopover}
          popup={{ filter }}
        />
      )}
      <button
        type="button"
        onClick={onRemove}
        aria-label={texts('dropFilter', { filter: filter.label })}
        className="grid h-full w-7 place-items-center text-ink-2 hover:text-ink pointer-coarse:w-10"
      >
        <X className="size-3.5" aria-hidden />
      </button>
    </span>
  )
}

function isEditable(filter: Filter): filter is Editable {
  return filter.kind !== 'fixed'
}

function shownValue(filter: Filter, value: string) {
  if (filter.kind === 'fixed') return <bdi>{filter.shown}</bdi>
  if (filter.kind !== 'options')
    return <Ltr>{filter.suffix ? `${value} ${filter.suffix}` : value}</Ltr>
  const [first, ...others] = value.split(',')
  const label = filter.options.find((option) => option.value === first)?.label ?? first
  return others.length > 0 ? `${label} + ${others.length}` : label
}

function AddFilter({ filters }: { filters: Editable[] }) {
  const texts = useUiTexts('list')
  return (
    <PopupOnDemand
      kind="dialog"
      button={
        <button
          type="button"
          className="inline-flex h-7 items-center gap-1.5 rounded-sm border border-dashed border-line-strong px-2.5 hover:bg-row-hover pointer-coarse:h-10"
        >
          <Plus className="size-3.5 text-ink-2" aria-hidden />
          {texts('addFilter')}
        </button>
      }
      load={async () => (await loadPopovers()).AddFilterPopover}
      popup={{ filters }}
    />
  )
}
