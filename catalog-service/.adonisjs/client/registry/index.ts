/* eslint-disable prettier/prettier */
import type { AdonisEndpoint } from '@tuyau/core/types'
import type { Registry } from './schema.d.ts'
import type { ApiDefinition } from './tree.d.ts'

const placeholder: any = {}

const routes = {
  'internal.reservations.store': {
    methods: ["POST"],
    pattern: '/internal/reservations',
    tokens: [{"old":"/internal/reservations","type":0,"val":"internal","end":""},{"old":"/internal/reservations","type":0,"val":"reservations","end":""}],
    types: placeholder as Registry['internal.reservations.store']['types'],
  },
  'internal.reservation_steps.confirm': {
    methods: ["POST"],
    pattern: '/internal/reservations/:id/confirm',
    tokens: [{"old":"/internal/reservations/:id/confirm","type":0,"val":"internal","end":""},{"old":"/internal/reservations/:id/confirm","type":0,"val":"reservations","end":""},{"old":"/internal/reservations/:id/confirm","type":1,"val":"id","end":""},{"old":"/internal/reservations/:id/confirm","type":0,"val":"confirm","end":""}],
    types: placeholder as Registry['internal.reservation_steps.confirm']['types'],
  },
  'internal.reservation_steps.release': {
    methods: ["POST"],
    pattern: '/internal/reservations/:id/release',
    tokens: [{"old":"/internal/reservations/:id/release","type":0,"val":"internal","end":""},{"old":"/internal/reservations/:id/release","type":0,"val":"reservations","end":""},{"old":"/internal/reservations/:id/release","type":1,"val":"id","end":""},{"old":"/internal/reservations/:id/release","type":0,"val":"release","end":""}],
    types: placeholder as Registry['internal.reservation_steps.release']['types'],
  },
  'internal.reservation_steps.commit': {
    methods: ["POST"],
    pattern: '/internal/reservations/:id/commit',
    tokens: [{"old":"/internal/reservations/:id/commit","type":0,"val":"internal","end":""},{"old":"/internal/reservations/:id/commit","type":0,"val":"reservations","end":""},{"old":"/internal/reservations/:id/commit","type":1,"val":"id","end":""},{"old":"/internal/reservations/:id/commit","type":0,"val":"commit","end":""}],
    types: placeholder as Registry['internal.reservation_steps.commit']['types'],
  },
  'internal.reservation_steps.return': {
    methods: ["POST"],
    pattern: '/internal/reservations/:id/return',
    tokens: [{"old":"/internal/reservations/:id/return","type":0,"val":"internal","end":""},{"old":"/internal/reservations/:id/return","type":0,"val":"reservations","end":""},{"old":"/internal/reservations/:id/return","type":1,"val":"id","end":""},{"old":"/internal/reservations/:id/return","type":0,"val":"return","end":""}],
    types: placeholder as Registry['internal.reservation_steps.return']['types'],
  },
} as const satisfies Record<string, AdonisEndpoint>

export { routes }

export const registry = {
  routes,
  $tree: {} as ApiDefinition,
}

declare module '@tuyau/core/types' {
  export interface UserRegistry {
    routes: typeof routes
    $tree: ApiDefinition
  }
}
