import { clsx } from 'clsx'

/** A keycap; always left to right, hidden where there is no keyboard. `onColour`: on a filled button. */
export function Key({ children, onColour }: { children: string; onColour?: boolean }) {
  return (
    <kbd
      dir="ltr"
      aria-hidden
      className={clsx(
        'inline-grid h-[1.125rem] min-w-[1.125rem] place-items-center rounded-[5px] border px-1 font-sans text-[0.6875rem] leading-none font-medium pointer-coarse:hidden',
        onColour
          ? 'border-current/30 bg-current/10 *:text-current'
          : 'border-edge bg-surface text-ink-2 shadow-[0_1px_0_var(--edge)]'
      )}
    >
      <span>{children}</span>
    </kbd>
  )
}

/** A key and what it does, for the foot of a list. */
export function KeyHint({ keys, label }: { keys: string[]; label: string }) {
  return (
    <span className="flex shrink-0 items-center gap-1.5 text-xs whitespace-nowrap text-ink-2">
      <span className="flex gap-1">
        {keys.map((key) => (
          <Key key={key}>{key}</Key>
        ))}
      </span>
      {label}
    </span>
  )
}
