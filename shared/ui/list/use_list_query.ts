import { useMemo } from 'react'
import { router, usePage } from '@inertiajs/react'

type Changes = Record<string, string | number | null | undefined>

/**
 * The list's state, which lives in the URL. `set` visits the same page with some parameters changed (null or
 * empty removes one) and starts again at the first page, unless `page` itself is set.
 */
export function useListQuery() {
  const { url } = usePage()
  return useMemo(() => {
    const [path = '', query = ''] = url.split('?')
    const params = new URLSearchParams(query)
    params.delete('lang')

    function hrefWith(changes: Changes): string {
      const next = new URLSearchParams(params)
      if (!('page' in changes)) next.delete('page')
      for (const [name, value] of Object.entries(changes)) {
        if (value === null || value === undefined || value === '') next.delete(name)
        else next.set(name, String(value))
      }
      const text = next.toString().replaceAll('%2C', ',')
      return text ? `${path}?${text}` : path
    }

    return {
      get: (name: string) => params.get(name) ?? '',
      hrefWith,
      set: (changes: Changes, { replace = false } = {}) =>
        router.visit(hrefWith(changes), { preserveState: true, preserveScroll: true, replace }),
      /** Removes everything but the view. */
      clear: () => router.visit(params.has('view') ? `${path}?view=${params.get('view')}` : path),
      isNarrowed: (names: string[]) => names.some((name) => params.get(name)),
    }
  }, [url])
}
