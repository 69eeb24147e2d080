/** Whose account this is, with the city of their default address. */
export function AccountHolder({ name, city }: { name: string; city: string | null }) {
  return (
    <div className="flex items-center gap-3 lg:px-4">
      <span
        aria-hidden
        className="clip-arch grid h-12 w-10 place-items-center bg-linear-to-b from-[oklch(.58_.13_268)] to-[oklch(.45_.15_268)] pt-2 text-s font-semibold text-[oklch(.99_0_0)]"
      >
        {[...name][0]?.toUpperCase()}
      </span>
      <div className="min-w-0" dir="auto">
        <p className="truncate font-medium">{name}</p>
        {city && <p className="truncate text-s text-ink-2">{city}</p>}
      </div>
    </div>
  )
}
