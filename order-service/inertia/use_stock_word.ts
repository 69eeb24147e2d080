import { useEffect } from 'react'
import { usePoll } from '@inertiajs/react'
import { isCovered } from './money.ts'
import type { Order } from './order.ts'

const interval = 2000

/** Whether only the stock's confirmation is missing before the order may ship. */
export function waitsForStock(order: Order): boolean {
  return order.status === 'confirmed' && !order.can.ship && isCovered(order)
}

/** As `waitsForStock`; asks again until it is there. */
export function useStockWord(order: Order): boolean {
  const waits = waitsForStock(order)
  const { start, stop } = usePoll(interval, { only: ['order'] }, { autoStart: false })
  useEffect(() => {
    if (waits) start()
    return stop
    // `start` and `stop` are made anew at each render and do the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [waits])
  return waits
}
