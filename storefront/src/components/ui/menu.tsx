import type { ReactNode } from 'react'

type Props = { id: string; trigger: ReactNode; triggerClass: string; children: ReactNode }

/** A native popover under its button; it closes by itself on Escape or a press elsewhere. */
export function Menu({ id, trigger, triggerClass, children }: Props) {
  return (
    <>
      <button type="button" popoverTarget={id} className={triggerClass}>
        {trigger}
      </button>
      <div
        id={id}
        popover="auto"
        className="menu-popover min-w-48 rounded-m border border-line bg-surface p-2 text-s shadow-2"
      >
        {children}
      </div>
    </>
  )
}
