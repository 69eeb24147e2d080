import { parcelProblems, type ParcelProblem } from '@marketplace/shared/contracts/orders'

/** For how many seconds the author of a note or of a problem can take it back; a toast offers it for fewer. */
export const undoSeconds = 60

type Event = { toStatus: string | null; actorId: string | null; createdAt: Date }

/** Whether a parcel's last event is a problem that the person has just reported. */
export function mayUndoProblem(last: Event | undefined | null, userId: string | null): boolean {
  if (!last || !parcelProblems.includes(last.toStatus as ParcelProblem)) return false
  return last.actorId === userId && Date.now() - last.createdAt.getTime() < undoSeconds * 1000
}
