import { useEffect } from 'react'
import { refreshHeader } from '@marketplace/shared/contracts/panel_refresh'
import { orderPath } from './order.ts'

/** Well within the minutes for which a page's word is taken. */
const beat = 30_000

/** One request after the other, so that leaving one page never overtakes opening the next. */
let last: Promise<unknown> = Promise.resolve()

function send(method: 'PUT' | 'DELETE', orderNumber: string, keepalive = false) {
  const ask = () =>
    fetch(`${orderPath({ orderNumber })}/hold`, {
      ...{ method, keepalive },
      headers: { [refreshHeader]: '1', accept: 'application/json' },
    }).catch(() => null)
  last = keepalive ? ask() : last.then(ask)
}

/** Says that this person has the order open while its page is visible, and that they left it. */
export function useKeepOpen(orderNumber: string, active: boolean) {
  useEffect(() => {
    if (!active) return
    const say = () => !document.hidden && send('PUT', orderNumber)
    const leave = () => send('DELETE', orderNumber, true)
    say()
    const timer = setInterval(say, beat)
    document.addEventListener('visibilitychange', say)
    addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', say)
      removeEventListener('pagehide', leave)
      send('DELETE', orderNumber)
    }
  }, [orderNumber, active])
}
