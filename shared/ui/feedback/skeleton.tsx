import { clsx } from 'clsx'

/** A grey bar where text will be. Shows after 300 ms, so that a quick answer does not flicker. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={clsx(
        'block h-2.5 rounded-full bg-sunken opacity-0 [animation:appear_0s_300ms_forwards,pulse_1.6s_ease-in-out_300ms_infinite]',
        className
      )}
    />
  )
}

const widths = ['w-24', 'w-32', 'w-28', 'w-20', 'w-24', 'w-16']

/** Rows of a table that is still on its way, under its real heads. */
export function SkeletonRows({ columns, rows = 8 }: { columns: number; rows?: number }) {
  return Array.from({ length: rows }, (_, row) => (
    <tr key={row} className="h-9 border-b border-hairline">
      {Array.from({ length: columns }, (__, column) => (
        <td key={column} className="px-2 first:ps-5">
          <Skeleton className={widths[(row + column) % widths.length]} />
        </td>
      ))}
    </tr>
  ))
}
