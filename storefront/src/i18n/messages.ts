import type { Locale } from './routing'

/** One file a namespace: `messages/<locale>/<namespace>.json`. A new namespace is added here. */
export const namespaces = ['common', 'home', 'catalog', 'cart', 'checkout'] as const

export type Namespace = (typeof namespaces)[number]

export async function loadMessages(locale: Locale, wanted: readonly Namespace[] = namespaces) {
  const entries = await Promise.all(
    wanted.map(async (name) => {
      const file = await import(`../../messages/${locale}/${name}.json`)
      return [name, file.default] as const
    })
  )
  return Object.fromEntries(entries)
}
