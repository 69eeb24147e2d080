import { useEffect, useState } from 'react'
import { usePage } from '@inertiajs/react'
import { askAgain } from './ask_again.ts'

const settle = 120
const every = 4000

/** `failed`: the page cannot be had now. */
type Found<Props> = { url: string; props: Props | null; failed: boolean }

/**
 * The props of another page of this panel, to be shown beside what stands here; asked for again every 4 s while the tab
 * is visible. Null until they have come. Whoever passes over many pages asks for the one where they stop.
 */
export function usePageProps<Props>(url: string): Omit<Found<Props>, 'url'> {
  const { version } = usePage()
  const [found, setFound] = useState<Found<Props>>({ url: '', props: null, failed: false })
  useEffect(() => {
    const stop = new AbortController()
    let etag: string | null = null
    let timer = setTimeout(ask, settle)
    async function ask() {
      const answer = document.hidden ? null : await askAgain(url, version, etag, stop.signal)
      if (stop.signal.aborted) return
      if (answer?.state === 'changed') {
        etag = answer.etag
        setFound({ url, props: answer.page.props as Props, failed: false })
      } else if (answer && answer.state !== 'same') {
        setFound((before) => ({
          ...(before.url === url ? before : { url, props: null }),
          failed: true,
        }))
      }
      if (answer?.state !== 'gone') timer = setTimeout(ask, every)
    }
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [url, version])
  return found.url === url ? found : { props: null, failed: false }
}
