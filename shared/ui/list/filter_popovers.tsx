import { useState, type ReactNode } from 'react'
import { Popover } from '@base-ui/react/popover'
import { useUiTexts } from '../language.tsx'
import type { PopupButton } from '../on_demand.tsx'
import { popupClass } from '../menu.tsx'
import { FilterEditor, type Editable } from './filter_editor.tsx'

/** Changes a filter that holds. */
export function FilterPopover({ button, filter }: PopupButton & { filter: Editable }) {
  const [open, setOpen] = useState(true)
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger render={button} />
      <Panel label={filter.label}>
        <FilterEditor filter={filter} onDone={() => setOpen(false)} />
      </Panel>
    </Popover.Root>
  )
}

/** One more filter: which, where there are several, then its value. */
export function AddFilterPopover({ button, filters }: PopupButton & { filters: Editable[] }) {
  const texts = useUiTexts('list')
  const [open, setOpen] = useState(true)
  const [chosen, setChosen] = useState<Editable | null>(null)
  const filter = chosen ?? (filters.length === 1 ? filters[0]! : null)
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next) => {
        setOpen(next)
        setChosen(null)
      }}
    >
      <Popover.Trigger render={button} />
      <Panel label={filter?.label ?? texts('addFilter')}>
        {filter ? (
          <FilterEditor filter={filter} onDone={() => setOpen(false)} />
        ) : (
          filters.map((one) => (
            <button
              key={one.key}
              type="button"
              onClick={() => setChosen(one)}
              className="flex h-8 w-full items-center rounded-sm px-2.5 text-start hover:bg-sunken pointer-coarse:h-11"
            >
              {one.label}
            </button>
          ))
        )}
      </Panel>
    </Popover.Root>
  )
}

function Panel({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Popover.Portal>
      <Popover.Positioner align="start" sideOffset={6} className="z-50">
        <Popover.Popup aria-label={label} className={popupClass}>
          {children}
        </Popover.Popup>
      </Popover.Positioner>
    </Popover.Portal>
  )
}
