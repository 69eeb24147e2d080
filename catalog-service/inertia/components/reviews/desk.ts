import type { RejectionReason } from '@marketplace/shared/contracts/reviews'

type Reviewed = { id: string }

/** Why a review is to be rejected. */
export type Pick = { reason: RejectionReason; note: string }

/**
 * The state of the work on a queue. A reason belongs to the reviews that it was picked for, so that moving
 * on never takes it along. Reviews that were decided are `sent` until the server has said what became of them.
 */
export type Desk<Review extends Reviewed> = {
  reviews: Review[]
  cursor: string | null
  selected: string[]
  sent: string[]
  picks: Record<string, Pick>
}

export function openDesk<R extends Reviewed>(reviews: R[]): Desk<R> {
  return { reviews, cursor: reviews[0]?.id ?? null, selected: [], sent: [], picks: {} }
}

/** What is still to be decided, in the order of the queue. */
export function shownOn<R extends Reviewed>({ reviews, sent }: Desk<R>): R[] {
  return reviews.filter(({ id }) => !sent.includes(id))
}

/** Where the cursor stands among those shown; the first where its own review has gone. */
export function indexOn<R extends Reviewed>(desk: Desk<R>): number {
  return Math.max(
    0,
    shownOn(desk).findIndex(({ id }) => id === desk.cursor)
  )
}

/** Which reviews a decision is about: those selected, else the one under the cursor. */
export function targetsOn<R extends Reviewed>(desk: Desk<R>): R[] {
  const shown = shownOn(desk)
  const selected = shown.filter(({ id }) => desk.selected.includes(id))
  return selected.length ? selected : shown.slice(indexOn(desk), indexOn(desk) + 1)
}

/** The reason picked for exactly those reviews that a decision would now be about. */
export function pickOn<R extends Reviewed>(desk: Desk<R>): Pick | null {
  return desk.picks[keyOf(desk)] ?? null
}

export function moveCursor<R extends Reviewed>(desk: Desk<R>, step: number): Desk<R> {
  return placeCursor(desk, indexOn(desk) + step)
}

export function placeCursor<R extends Reviewed>(desk: Desk<R>, index: number): Desk<R> {
  const shown = shownOn(desk)
  const { id = null } = shown[Math.max(0, Math.min(shown.length - 1, index))] ?? {}
  return { ...desk, cursor: id }
}

export function select<R extends Reviewed>(desk: Desk<R>, selected: string[]): Desk<R> {
  return { ...desk, selected }
}

export function toggle<R extends Reviewed>(desk: Desk<R>, id: string): Desk<R> {
  const { selected } = desk
  return select(
    desk,
    selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]
  )
}

export function toggleCurrent<R extends Reviewed>(desk: Desk<R>): Desk<R> {
  const current = shownOn(desk)[indexOn(desk)]
  return current ? toggle(desk, current.id) : desk
}

export function toggleAll<R extends Reviewed>(desk: Desk<R>): Desk<R> {
  return select(desk, isAllSelected(desk) ? [] : shownOn(desk).map(({ id }) => id))
}

export function isAllSelected<R extends Reviewed>(desk: Desk<R>): boolean {
  const shown = shownOn(desk)
  return shown.length > 0 && desk.selected.length === shown.length
}

export function pick<R extends Reviewed>(desk: Desk<R>, picked: Pick | null): Desk<R> {
  const picks = { ...desk.picks }
  if (picked) picks[keyOf(desk)] = picked
  else delete picks[keyOf(desk)]
  return { ...desk, picks }
}

/** Takes the reviews just decided off the desk; the next one moves up under the cursor. */
export function send<R extends Reviewed>(desk: Desk<R>): Desk<R> {
  const index = indexOn(desk)
  const targets = targetsOn(desk).map(({ id }) => id)
  const before = shownOn(desk)
    .slice(0, index)
    .filter(({ id }) => targets.includes(id)).length
  const cleared = { ...pick(desk, null), selected: [], sent: [...desk.sent, ...targets] }
  return placeCursor(cleared, index - before)
}

/** The server has answered: what it did not take off the queue is shown again. */
export function settle<R extends Reviewed>(desk: Desk<R>, ids: string[]): Desk<R> {
  return { ...desk, sent: desk.sent.filter((id) => !ids.includes(id)) }
}

/** The queue as the server last gave it. A review that is still there keeps the cursor. */
export function refresh<R extends Reviewed>(desk: Desk<R>, reviews: R[]): Desk<R> {
  const index = indexOn(desk)
  const ids = new Set(reviews.map(({ id }) => id))
  const selected = desk.selected.filter((id) => ids.has(id))
  const next = { ...desk, reviews, selected }
  return desk.cursor && ids.has(desk.cursor) ? next : placeCursor(next, index)
}

function keyOf<R extends Reviewed>(desk: Desk<R>): string {
  return targetsOn(desk)
    .map(({ id }) => id)
    .toSorted()
    .join(' ')
}
