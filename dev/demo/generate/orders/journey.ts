import { after, day, hour, inShopHours, minute, type Calendar } from '../../calendar.ts'
import { cancelReasons } from '../../content/reasons.ts'
import type { Random } from '../../random.ts'
import type { Cancellation, Journey, Method, Twist } from './types.ts'

type Course =
  'complete' | 'changed_mind' | 'unreachable' | 'expired' | 'sold_twice' | 'broken' | 'refused'

const courses: Record<Course, number> = {
  complete: 0.86,
  changed_mind: 0.045,
  unreachable: 0.02,
  expired: 0.02,
  sold_twice: 0.003,
  broken: 0.021,
  refused: 0.03,
}

/** Hours in which an order must be confirmed. */
const timeoutMs: Record<Method, number> = { cod: 72, bank_transfer: 48, whatsapp: 48 }

/**
 * What happened to an order placed at a moment, as far as it has happened by now. `confirmDelay` is how long
 * the staff took, the same for all orders of a checkout.
 */
export function journeyOf(
  random: Random,
  placed: Date,
  method: Method,
  confirmDelay: number,
  calendar: Calendar
): Journey {
  const confirmBy = after(placed, timeoutMs[method] * hour)
  const course = random.weighted(Object.keys(courses) as Course[], (one) => courses[one])
  const twist = twistOf(random, method, isWaiting(placed, calendar))
  const start = {
    status: 'pending' as const,
    confirmBy,
    reservationConfirmedAt: after(placed, random.int(900, 4000)),
    twist,
  }
  if (twist === 'partly_paid') return start
  const early = beforeConfirming(random, course, placed, confirmBy)
  if (early && calendar.isPast(early.at)) return cancelled(start, early)
  return confirmed(
    random,
    start,
    course,
    inShopHours(after(placed, confirmDelay)),
    method,
    calendar
  )
}

/** Only orders of some days ago still wait for the second half of their money. */
function isWaiting(placed: Date, calendar: Calendar): boolean {
  const age = calendar.daysSince(placed)
  return age > 2.2 && age < 6
}

function twistOf(random: Random, method: Method, waits: boolean): Twist {
  const odds = method === 'cod' ? cashTwists : waits ? waitingTwists : prepaidTwists
  return random.weighted(Object.keys(odds) as Twist[], (twist) => odds[twist]!)
}

type Odds = Partial<Record<Twist, number>>
const cashTwists: Odds = { none: 0.95, paid_before: 0.035, partly_refunded: 0.015 }
const prepaidTwists: Odds = {
  none: 0.86,
  paid_in_cash_after_all: 0.06,
  partly_refunded: 0.05,
  refunded: 0.03,
}
const waitingTwists: Odds = { none: 0.7, partly_paid: 0.3 }

function beforeConfirming(
  random: Random,
  course: Course,
  placed: Date,
  confirmBy: Date
): Cancellation | undefined {
  const rest = { from: 'pending' as const, restock: false, refund: false }
  if (course === 'changed_mind')
    return {
      ...rest,
      by: 'shopper',
      at: after(placed, random.between(0.2, 9) * hour),
      reason: random.pick(cancelReasons.shopper),
    }
  if (course === 'unreachable')
    return {
      ...rest,
      by: 'staff',
      at: inShopHours(after(placed, random.between(20, 44) * hour)),
      reason: random.pick(cancelReasons.staff),
    }
  if (course === 'expired')
    return {
      ...rest,
      by: 'system',
      at: after(confirmBy, random.between(1, 9) * minute),
      reason: 'expired',
    }
  if (course === 'sold_twice')
    return {
      ...rest,
      by: 'system',
      at: after(placed, random.int(2000, 9000)),
      reason: 'stock_lost',
    }
  return undefined
}

function cancelled(journey: Journey, cancellation: Cancellation): Journey {
  const lost = cancellation.reason === 'stock_lost'
  return {
    ...journey,
    status: 'cancelled',
    cancelled: cancellation,
    reservationConfirmedAt: lost ? null : journey.reservationConfirmedAt,
  }
}

function confirmed(
  random: Random,
  journey: Journey,
  course: Course,
  at: Date,
  method: Method,
  calendar: Calendar
): Journey {
  if (!calendar.isPast(at)) return journey
  const now: Journey = { ...journey, status: 'confirmed', confirmedAt: at }
  if (course === 'broken') {
    const cancelledAt = inShopHours(after(at, random.between(3, 20) * hour))
    if (!calendar.isPast(cancelledAt)) return now
    return cancelled(now, brokenBy(random, method, cancelledAt))
  }
  const shippedAt = inShopHours(after(at, random.between(4, 44) * hour))
  return calendar.isPast(shippedAt)
    ? shipped(random, { ...now, status: 'shipped', shippedAt }, course, method, calendar)
    : now
}

/** The owner cancels; money that had come is given back by the staff, or is still owed. */
function brokenBy(random: Random, method: Method, at: Date): Cancellation {
  const refund = method !== 'cod' && random.chance(0.6)
  const by = refund ? 'staff' : 'owner'
  return {
    from: 'confirmed',
    by,
    at,
    reason: random.pick(cancelReasons.owner),
    restock: false,
    refund,
  }
}

function shipped(
  random: Random,
  journey: Journey,
  course: Course,
  method: Method,
  calendar: Calendar
): Journey {
  const arrives = inShopHours(after(journey.shippedAt!, random.between(1, 5) * day))
  if (!calendar.isPast(arrives)) return journey
  if (course !== 'refused') return { ...journey, status: 'delivered', deliveredAt: arrives }
  const isLost = random.chance(0.2)
  const reason = random.pick(isLost ? cancelReasons.lost : cancelReasons.refused)
  const refund = method !== 'cod'
  return cancelled(journey, {
    from: 'shipped',
    by: 'staff',
    at: arrives,
    reason,
    restock: !isLost,
    refund,
  })
}
