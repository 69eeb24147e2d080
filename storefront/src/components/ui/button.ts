type Kind = 'primary' | 'secondary' | 'good' | 'good-soft' | 'danger'
type Size = 'm' | 's'

const base =
  'inline-flex items-center justify-center gap-2 rounded-m font-semibold text-center transition-[background-color,scale] duration-120 active:scale-[.98] aria-busy:cursor-progress [&>svg]:shrink-0'

const kinds: Record<Kind, string> = {
  'primary': 'bg-primary text-primary-ink hover:bg-[color-mix(in_oklch,var(--primary),black_14%)]',
  'secondary': 'bg-surface text-ink border border-line-strong hover:bg-sunken',
  'good': 'bg-good text-surface hover:bg-[color-mix(in_oklch,var(--good),black_14%)]',
  'good-soft': 'bg-good-soft text-good hover:bg-[color-mix(in_oklch,var(--good-soft),black_6%)]',
  'danger': 'bg-surface text-bad border border-bad hover:bg-bad-soft',
}

const sizes: Record<Size, string> = {
  m: 'min-h-12 px-6 py-2 text-m',
  s: 'min-h-10 px-4 py-1.5 text-s max-lg:min-h-11',
}

/** The classes of a button, for `<button>` and for links that look like one. */
export function button(kind: Kind = 'primary', size: Size = 'm'): string {
  return `${base} ${kinds[kind]} ${sizes[size]}`
}
