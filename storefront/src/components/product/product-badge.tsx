const looks = {
  soldOut: 'bg-night text-night-ink',
  left: 'bg-accent text-accent-ink',
  new: 'bg-surface text-ink',
}

/** The one thing worth saying about a product before its price. */
export function ProductBadge({ kind, text }: { kind: keyof typeof looks; text: string }) {
  return (
    <span
      className={`absolute start-2 top-2 inline-flex h-6 items-center rounded-full px-2 text-xs sm:px-2.5 font-medium lg:start-3 lg:top-3 ${looks[kind]}`}
    >
      {text}
    </span>
  )
}
