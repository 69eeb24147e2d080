import type { RejectionReason } from '@marketplace/shared/contracts/reviews'

type Reviewed = { id: string }

/** Why a review is to be rejected. */
export type Pick = { reason: RejectionReason; note: string }

/**
 * A queue under moderation. A reason belongs to the reviews that it was picked for, so that moving the cursor
 * never takes it along. Decided reviews are `sent`, and hidden, until the server has responded.
 */
export type QueueState<Review extends Reviewed> = {
  reviews: Review[]
  cursor: string | null
  selected: string[]
  sent: string[]
  picks: Record<string, Pick>
}

export function openQueue<R extends Reviewed>(reviews: R[]): QueueState<R> {
  return { reviews, cursor: reviews[0]?.id ?? null, selected: [], sent: [], picks: {} }
}

/** The undecided reviews, in the order of the queue. */
export function shownOn<R extends Reviewed>({ reviews, sent }: QueueState<R>): R[] {
  return reviews.filter(({ id }) => !sent.includes(id))
}

/** The cursor's place among the undecided; the first where its review has gone. */
export function indexOn<R extends Reviewed>(state: QueueState<R>): number {
  return Math.max(
    0,
    shownOn(state).findIndex(({ id }) => id === state.cursor)
  )
}

/** The reviews that a decision is about: those selected, else the one under the cursor. */
export function targetsOn<R extends Reviewed>(state: QueueState<R>): R[] {
  const shown = shownOn(state)
  const selected = shown.filter(({ id }) => state.selected.includes(id))
  return selected.length ? selected : shown.slice(indexOn(state), indexOn(state) + 1)
}

/** The reason picked for exactly those reviews that a decision would now be about. */
export function pickOn<R extends Reviewed>(state: QueueState<R>): Pick | null {
  return state.picks[keyOf(state)] ?? null
}

export function moveCursor<R extends Reviewed>(state: QueueState<R>, step: number): QueueState<R> {
  return placeCursor(state, indexOn(state) + step)
}

export function placeCursor<R extends Reviewed>(
  state: QueueState<R>,
  index: number
): QueueState<R> {
  const shown = shownOn(state)
  const { id = null } = shown[Math.max(0, Math.min(shown.length - 1, index))] ?? {}
  return { ...state, cursor: id }
}

export function select<R extends Reviewed>(
  state: QueueState<R>,
  selected: string[]
): QueueState<R> {
  return { ...state, selected }
}

export function toggle<R extends Reviewed>(state: QueueState<R>, id: string): QueueState<R> {
  const { selected } = state
  return select(
    state,
    selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]
  )
}

export function toggleCurrent<R extends Reviewed>(state: QueueState<R>): QueueState<R> {
  const current = shownOn(state)[indexOn(state)]
  return current ? toggle(state, current.id) : state
}

export function toggleAll<R extends Reviewed>(state: QueueState<R>): QueueState<R> {
  return select(state, isAllSelected(state) ? [] : shownOn(state).map(({ id }) => id))
}

export function isAllSelected<R extends Reviewed>(state: QueueState<R>): boolean {
  const shown = shownOn(state)
  return shown.length > 0 && state.selected.length === shown.length
}

export function pick<R extends Reviewed>(state: QueueState<R>, picked: Pick | null): QueueState<R> {
  const picks = { ...state.picks }
  if (picked) picks[keyOf(state)] = picked
  else delete picks[keyOf(state)]
  return { ...state, picks }
}

/** Hides the reviews just decided; the next one moves up under the cursor. */
export function send<R extends Reviewed>(state: QueueState<R>): QueueState<R> {
  const index = indexOn(state)
  const targets = targetsOn(state).map(({ id }) => id)
  const before = shownOn(state)
    .slice(0, index)
    .filter(({ id }) => targets.includes(id)).length
  const cleared = { ...pick(state, null), selected: [], sent: [...state.sent, ...targets] }
  return placeCursor(cleared, index - before)
}

/** Shows again, once the server has responded, the reviews that it left in the queue. */
export function settle<R extends Reviewed>(state: QueueState<R>, ids: string[]): QueueState<R> {
  return { ...state, sent: state.sent.filter((id) => !ids.includes(id)) }
}

/** Takes the server's newest list over. A review that is still there keeps the cursor. */
export function refresh<R extends Reviewed>(state: QueueState<R>, reviews: R[]): QueueState<R> {
  const index = indexOn(state)
  const ids = new Set(reviews.map(({ id }) => id))
  const selected = state.selected.filter((id) => ids.has(id))
  const next = { ...state, reviews, selected }
  return state.cursor && ids.has(state.cursor) ? next : placeCursor(next, index)
}

function keyOf<R extends Reviewed>(state: QueueState<R>): string {
  return targetsOn(state)
    .map(({ id }) => id)
    .toSorted()
    .join(' ')
}
