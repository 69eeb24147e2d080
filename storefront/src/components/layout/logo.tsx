import Link from 'next/link'

type Props = { brand: string; href: string; label: string }

export function Logo({ brand, href, label }: Props) {
  return (
    <Link href={href} aria-label={label} className="tap inline-flex items-center gap-3">
      <svg
        width="30"
        height="34"
        viewBox="0 0 30 34"
        aria-hidden
        className="h-8 w-7 lg:h-[34px] lg:w-[30px]"
      >
        <path
          className="fill-primary"
          d="M0 34V12.9C0 5.8 8.1 3.7 15 0c6.900 3.7 15 5.800 15 12.900V34z"
        />
        <path
          className="fill-paper"
          d="M8.500 34V22.500c0-4.200 3.200-6 6.500-8 3.300 2 6.500 3.800 6.500 8V34z"
        />
        <circle className="fill-accent" cx="15" cy="8.600" r="1.700" />
      </svg>
      <span className="text-[1.375rem]/8 font-semibold tracking-[-0.01em] rtl:tracking-normal lg:text-[1.5rem]/8">
        {brand}
      </span>
    </Link>
  )
}
