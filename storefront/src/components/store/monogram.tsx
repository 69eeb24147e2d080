import { initialOf, sumOf } from '@/lib/format/letter'

const tints = [
  'from-[oklch(.6_.12_62)] to-[oklch(.45_.1_58)]',
  'from-[oklch(.58_.11_150)] to-[oklch(.45_.1_150)]',
  'from-[oklch(.63_.13_22)] to-[oklch(.5_.13_22)]',
  'from-[oklch(.58_.13_268)] to-[oklch(.45_.15_268)]',
  'from-[oklch(.58_.1_200)] to-[oklch(.45_.09_200)]',
  'from-[oklch(.58_.12_330)] to-[oklch(.45_.12_330)]',
]

/** A store's arch with the first letter of its name, until it has a logo. */
export function Monogram({
  name,
  className = 'h-9 w-8 text-s',
}: {
  name: string
  className?: string
}) {
  const last = name.trim().split(/\s+/).at(-1) ?? name
  return (
    <span
      aria-hidden
      className={`clip-arch inline-grid shrink-0 place-items-center bg-linear-to-b pt-1 font-semibold text-[oklch(.99_0_0)] ${tints[sumOf(name) % tints.length]} ${className}`}
    >
      {initialOf(last)}
    </span>
  )
}
