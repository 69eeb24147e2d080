/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  internal: {
    reservations: {
      store: typeof routes['internal.reservations.store']
    }
    reservationSteps: {
      confirm: typeof routes['internal.reservation_steps.confirm']
      release: typeof routes['internal.reservation_steps.release']
      commit: typeof routes['internal.reservation_steps.commit']
      return: typeof routes['internal.reservation_steps.return']
    }
  }
}
