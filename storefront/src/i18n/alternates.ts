import type { Metadata } from 'next'
import { getLocale } from './translations'
import { storefrontUrl } from '@/lib/api/origins'
import { href } from './href'
import { locales, routing } from './routing'

/** What stands for a page without a picture of its own where it is shared. */
export const defaultImage = () => `${storefrontUrl()}/og.png`

/** Canonical address and the same page in the other languages, for a path without its language. */
export async function alternates(
  path: string
): Promise<Pick<Metadata, 'alternates' | 'openGraph'>> {
  const locale = await getLocale()
  const address = (other: (typeof locales)[number]) => `${storefrontUrl()}${href(other, path)}`
  const languages = Object.fromEntries(locales.map((other) => [other, address(other)]))
  return {
    alternates: {
      canonical: address(locale),
      languages: { ...languages, 'x-default': address(routing.defaultLocale) },
    },
    openGraph: { url: address(locale), locale, type: 'website', images: [defaultImage()] },
  }
}
