'use client'

import { usePathname } from 'next/navigation'
import { locales, type Locale } from '@marketplace/shared/contracts/locale'

type Props = {
  locale: Locale
  names: Record<Locale, string>
  className: string
  itemClassName?: string
}

/** This page in the other languages; filters and search words come along. */
export function LanguageLinks({ locale, names, className, itemClassName }: Props) {
  const rest = usePathname().replace(/^\/[a-z]{2}(?=\/|$)/, '')
  return (
    <ul className={className}>
      {locales.map((other) => (
        <li key={other} className={itemClassName}>
          <a
            href={`/${other}${rest}`}
            hrefLang={other}
            lang={other}
            aria-current={other === locale ? 'true' : undefined}
            className="tap inline-flex min-h-6 items-center hover:underline aria-[current]:font-semibold"
            onClick={(event) => {
              event.currentTarget.href = `/${other}${rest}${location.search}`
            }}
          >
            {names[other]}
          </a>
        </li>
      ))}
    </ul>
  )
}
