import { clsx } from 'clsx'

const sizes = { s: 'size-[1.875rem] text-count', m: 'size-9 text-s', l: 'size-10 text-card' }
const grounds = ['bg-primary-soft', 'bg-accent-soft', 'bg-good-soft', 'bg-bad-soft']

/** A person by their initials; the same name has the same ground. */
export function Avatar({ name, size = 'm' }: { name: string; size?: keyof typeof sizes }) {
  const [first = '', last = ''] = name.trim().split(/\s+/)
  const initials = `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toUpperCase()
  const ground =
    grounds[[...name].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % grounds.length]
  return (
    <span
      aria-hidden
      className={clsx(
        'grid shrink-0 place-items-center rounded-full font-semibold',
        sizes[size],
        ground
      )}
    >
      {initials}
    </span>
  )
}
