import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react'
import { clsx } from 'clsx'
import type { LucideIcon } from 'lucide-react'
import { Menu as BaseMenu } from '@base-ui/react/menu'
import { Key } from './keys/key.tsx'
import { Link } from './link.tsx'

export const popupClass =
  'z-50 min-w-52 origin-(--transform-origin) rounded-md border border-line bg-surface p-1 text-ink shadow-2 outline-none transition-[opacity,translate] duration-160 data-ending-style:-translate-y-1 data-ending-style:opacity-0 data-starting-style:-translate-y-1 data-starting-style:opacity-0'

/** A menu behind `trigger` (a `Button` or `IconButton`). `opens`: at first, because it was just loaded. Children: `MenuItem`, `MenuLine`. */
export function Menu({
  trigger,
  align = 'end',
  opens,
  children,
}: {
  trigger: ReactElement
  align?: 'start' | 'end'
  opens?: boolean
  children: ReactNode
}) {
  const button = useRef<HTMLButtonElement>(null)
  const [byKeys] = useState(() => Boolean(opens) && isReachedByKeys())
  // Pressed again, so that keys find the first entry marked.
  useEffect(() => {
    if (byKeys) button.current?.click()
  }, [byKeys])
  return (
    <BaseMenu.Root
      defaultOpen={opens && !byKeys}
      onOpenChangeComplete={(open) => open && showGuards()}
    >
      <BaseMenu.Trigger ref={button} render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner align={align} sideOffset={6} className="z-50">
          <BaseMenu.Popup className={popupClass}>{children}</BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}

function isReachedByKeys(): boolean {
  return document.activeElement?.matches(':focus-visible') ?? false
}

/** What hands the focus on at a menu's ends is hidden from readers by Base UI although the focus reaches it. */
function showGuards() {
  for (const guard of document.querySelectorAll('[data-base-ui-focus-guard][aria-hidden]')) {
    guard.removeAttribute('aria-hidden')
  }
}

const itemClass =
  'flex h-8 w-full items-center gap-2.5 rounded-sm px-2.5 outline-none select-none data-highlighted:bg-sunken pointer-coarse:h-11'

/** One thing to do (`onClick`) or to go to (`href`). `tone="bad"` for what hurts, last after a line. */
export function MenuItem({
  icon: Icon,
  shortcut,
  tone,
  checked,
  href,
  onClick,
  children,
}: {
  icon?: LucideIcon
  shortcut?: string
  tone?: 'bad'
  checked?: boolean
  href?: string
  onClick?: () => void
  children: ReactNode
}) {
  return (
    <BaseMenu.Item
      onClick={onClick}
      aria-current={checked || undefined}
      render={href ? <Link href={href} /> : undefined}
      className={clsx(itemClass, tone === 'bad' && 'text-bad', checked && 'font-medium')}
    >
      {Icon && <Icon className="size-4 shrink-0" aria-hidden />}
      <span className="grow">{children}</span>
      {shortcut && <Key>{shortcut}</Key>}
    </BaseMenu.Item>
  )
}

/** An entry that is on or off and leaves the menu open. */
export function MenuCheck({
  checked,
  onChange,
  children,
}: {
  checked: boolean
  onChange: (on: boolean) => void
  children: ReactNode
}) {
  return (
    <BaseMenu.CheckboxItem checked={checked} onCheckedChange={onChange} className={itemClass}>
      <span aria-hidden data-on={checked || undefined} className="check-box" />
      <span className="grow">{children}</span>
    </BaseMenu.CheckboxItem>
  )
}

export function MenuLine() {
  return <BaseMenu.Separator className="mx-1 my-1 h-px bg-line" />
}
