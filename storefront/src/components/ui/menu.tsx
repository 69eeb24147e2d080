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
        className="fixed end-4 top-17 m-0 mt-1 min-w-48 rounded-m border border-line bg-surface p-2 text-s shadow-2 lg:end-20 supports-[position-area:end]:inset-auto supports-[position-area:end]:[position-area:block-end_span-inline-start]"
      >
        {children}
      </div>
    </>
  )
}
