import { once } from './once.ts'

const state = once('draining', () => ({ since: 0 }))

/** Set by the server entry when it is told to stop, so that nobody sends new requests here. */
export function startDraining(): void {
  state().since = Date.now()
}

export const isDraining = (): boolean => state().since > 0
