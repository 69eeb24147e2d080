/* eslint-disable prettier/prettier */
import type { AdonisEndpoint } from '@tuyau/core/types'
import type { Registry } from './schema.d.ts'
import type { ApiDefinition } from './tree.d.ts'

const placeholder: any = {}

const routes = {
  'media': {
    methods: ["GET","HEAD"],
    pattern: '/media/stores/*',
    tokens: [{"old":"/media/stores/*","type":0,"val":"media","end":""},{"old":"/media/stores/*","type":0,"val":"stores","end":""},{"old":"/media/stores/*","type":2,"val":"*","end":""}],
    types: placeholder as Registry['media']['types'],
  },
  'api.stores.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/stores',
    tokens: [{"old":"/api/v1/stores","type":0,"val":"api","end":""},{"old":"/api/v1/stores","type":0,"val":"v1","end":""},{"old":"/api/v1/stores","type":0,"val":"stores","end":""}],
    types: placeholder as Registry['api.stores.index']['types'],
  },
  'api.stores.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/stores/:id',
    tokens: [{"old":"/api/v1/stores/:id","type":0,"val":"api","end":""},{"old":"/api/v1/stores/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/stores/:id","type":0,"val":"stores","end":""},{"old":"/api/v1/stores/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['api.stores.show']['types'],
  },
  'api.store_owners.store': {
    methods: ["POST"],
    pattern: '/api/v1/store-owners',
    tokens: [{"old":"/api/v1/store-owners","type":0,"val":"api","end":""},{"old":"/api/v1/store-owners","type":0,"val":"v1","end":""},{"old":"/api/v1/store-owners","type":0,"val":"store-owners","end":""}],
    types: placeholder as Registry['api.store_owners.store']['types'],
  },
  'api.store_owners.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/store-owners/me',
    tokens: [{"old":"/api/v1/store-owners/me","type":0,"val":"api","end":""},{"old":"/api/v1/store-owners/me","type":0,"val":"v1","end":""},{"old":"/api/v1/store-owners/me","type":0,"val":"store-owners","end":""},{"old":"/api/v1/store-owners/me","type":0,"val":"me","end":""}],
    types: placeholder as Registry['api.store_owners.show']['types'],
  },
  'api.store_owners.update': {
    methods: ["PATCH"],
    pattern: '/api/v1/store-owners/me',
    tokens: [{"old":"/api/v1/store-owners/me","type":0,"val":"api","end":""},{"old":"/api/v1/store-owners/me","type":0,"val":"v1","end":""},{"old":"/api/v1/store-owners/me","type":0,"val":"store-owners","end":""},{"old":"/api/v1/store-owners/me","type":0,"val":"me","end":""}],
    types: placeholder as Registry['api.store_owners.update']['types'],
  },
  'api.stores.store': {
    methods: ["POST"],
    pattern: '/api/v1/stores',
    tokens: [{"old":"/api/v1/stores","type":0,"val":"api","end":""},{"old":"/api/v1/stores","type":0,"val":"v1","end":""},{"old":"/api/v1/stores","type":0,"val":"stores","end":""}],
    types: placeholder as Registry['api.stores.store']['types'],
  },
  'api.stores.update': {
    methods: ["PATCH"],
    pattern: '/api/v1/stores/:id',
    tokens: [{"old":"/api/v1/stores/:id","type":0,"val":"api","end":""},{"old":"/api/v1/stores/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/stores/:id","type":0,"val":"stores","end":""},{"old":"/api/v1/stores/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['api.stores.update']['types'],
  },
  'api.store_pictures.destroy_cover': {
    methods: ["DELETE"],
    pattern: '/api/v1/stores/:id/cover',
    tokens: [{"old":"/api/v1/stores/:id/cover","type":0,"val":"api","end":""},{"old":"/api/v1/stores/:id/cover","type":0,"val":"v1","end":""},{"old":"/api/v1/stores/:id/cover","type":0,"val":"stores","end":""},{"old":"/api/v1/stores/:id/cover","type":1,"val":"id","end":""},{"old":"/api/v1/stores/:id/cover","type":0,"val":"cover","end":""}],
    types: placeholder as Registry['api.store_pictures.destroy_cover']['types'],
  },
  'api.store_verifications.store': {
    methods: ["POST"],
    pattern: '/api/v1/stores/:id/verify',
    tokens: [{"old":"/api/v1/stores/:id/verify","type":0,"val":"api","end":""},{"old":"/api/v1/stores/:id/verify","type":0,"val":"v1","end":""},{"old":"/api/v1/stores/:id/verify","type":0,"val":"stores","end":""},{"old":"/api/v1/stores/:id/verify","type":1,"val":"id","end":""},{"old":"/api/v1/stores/:id/verify","type":0,"val":"verify","end":""}],
    types: placeholder as Registry['api.store_verifications.store']['types'],
  },
  'api.store_verifications.destroy': {
    methods: ["POST"],
    pattern: '/api/v1/stores/:id/unverify',
    tokens: [{"old":"/api/v1/stores/:id/unverify","type":0,"val":"api","end":""},{"old":"/api/v1/stores/:id/unverify","type":0,"val":"v1","end":""},{"old":"/api/v1/stores/:id/unverify","type":0,"val":"stores","end":""},{"old":"/api/v1/stores/:id/unverify","type":1,"val":"id","end":""},{"old":"/api/v1/stores/:id/unverify","type":0,"val":"unverify","end":""}],
    types: placeholder as Registry['api.store_verifications.destroy']['types'],
  },
  'api.store_suspensions.store': {
    methods: ["POST"],
    pattern: '/api/v1/stores/:id/suspend',
    tokens: [{"old":"/api/v1/stores/:id/suspend","type":0,"val":"api","end":""},{"old":"/api/v1/stores/:id/suspend","type":0,"val":"v1","end":""},{"old":"/api/v1/stores/:id/suspend","type":0,"val":"stores","end":""},{"old":"/api/v1/stores/:id/suspend","type":1,"val":"id","end":""},{"old":"/api/v1/stores/:id/suspend","type":0,"val":"suspend","end":""}],
    types: placeholder as Registry['api.store_suspensions.store']['types'],
  },
  'api.store_suspensions.destroy': {
    methods: ["POST"],
    pattern: '/api/v1/stores/:id/reinstate',
    tokens: [{"old":"/api/v1/stores/:id/reinstate","type":0,"val":"api","end":""},{"old":"/api/v1/stores/:id/reinstate","type":0,"val":"v1","end":""},{"old":"/api/v1/stores/:id/reinstate","type":0,"val":"stores","end":""},{"old":"/api/v1/stores/:id/reinstate","type":1,"val":"id","end":""},{"old":"/api/v1/stores/:id/reinstate","type":0,"val":"reinstate","end":""}],
    types: placeholder as Registry['api.store_suspensions.destroy']['types'],
  },
  'api.store_pictures.update_logo': {
    methods: ["PUT"],
    pattern: '/api/v1/stores/:id/logo',
    tokens: [{"old":"/api/v1/stores/:id/logo","type":0,"val":"api","end":""},{"old":"/api/v1/stores/:id/logo","type":0,"val":"v1","end":""},{"old":"/api/v1/stores/:id/logo","type":0,"val":"stores","end":""},{"old":"/api/v1/stores/:id/logo","type":1,"val":"id","end":""},{"old":"/api/v1/stores/:id/logo","type":0,"val":"logo","end":""}],
    types: placeholder as Registry['api.store_pictures.update_logo']['types'],
  },
  'api.store_pictures.update_cover': {
    methods: ["PUT"],
    pattern: '/api/v1/stores/:id/cover',
    tokens: [{"old":"/api/v1/stores/:id/cover","type":0,"val":"api","end":""},{"old":"/api/v1/stores/:id/cover","type":0,"val":"v1","end":""},{"old":"/api/v1/stores/:id/cover","type":0,"val":"stores","end":""},{"old":"/api/v1/stores/:id/cover","type":1,"val":"id","end":""},{"old":"/api/v1/stores/:id/cover","type":0,"val":"cover","end":""}],
    types: placeholder as Registry['api.store_pictures.update_cover']['types'],
  },
  'internal.owned_stores.show': {
    methods: ["GET","HEAD"],
    pattern: '/internal/owners/:userId/store',
    tokens: [{"old":"/internal/owners/:userId/store","type":0,"val":"internal","end":""},{"old":"/internal/owners/:userId/store","type":0,"val":"owners","end":""},{"old":"/internal/owners/:userId/store","type":1,"val":"userId","end":""},{"old":"/internal/owners/:userId/store","type":0,"val":"store","end":""}],
    types: placeholder as Registry['internal.owned_stores.show']['types'],
  },
  'internal.stores.index': {
    methods: ["GET","HEAD"],
    pattern: '/internal/stores',
    tokens: [{"old":"/internal/stores","type":0,"val":"internal","end":""},{"old":"/internal/stores","type":0,"val":"stores","end":""}],
    types: placeholder as Registry['internal.stores.index']['types'],
  },
  'internal.obligations.show': {
    methods: ["GET","HEAD"],
    pattern: '/internal/users/:id/obligations',
    tokens: [{"old":"/internal/users/:id/obligations","type":0,"val":"internal","end":""},{"old":"/internal/users/:id/obligations","type":0,"val":"users","end":""},{"old":"/internal/users/:id/obligations","type":1,"val":"id","end":""},{"old":"/internal/users/:id/obligations","type":0,"val":"obligations","end":""}],
    types: placeholder as Registry['internal.obligations.show']['types'],
  },
  'internal.user_events.store': {
    methods: ["POST"],
    pattern: '/internal/events/users',
    tokens: [{"old":"/internal/events/users","type":0,"val":"internal","end":""},{"old":"/internal/events/users","type":0,"val":"events","end":""},{"old":"/internal/events/users","type":0,"val":"users","end":""}],
    types: placeholder as Registry['internal.user_events.store']['types'],
  },
  'admin.counts': {
    methods: ["GET","HEAD"],
    pattern: '/admin/stores/counts',
    tokens: [{"old":"/admin/stores/counts","type":0,"val":"admin","end":""},{"old":"/admin/stores/counts","type":0,"val":"stores","end":""},{"old":"/admin/stores/counts","type":0,"val":"counts","end":""}],
    types: placeholder as Registry['admin.counts']['types'],
  },
  'admin.stores.index': {
    methods: ["GET","HEAD"],
    pattern: '/admin/stores',
    tokens: [{"old":"/admin/stores","type":0,"val":"admin","end":""},{"old":"/admin/stores","type":0,"val":"stores","end":""}],
    types: placeholder as Registry['admin.stores.index']['types'],
  },
  'admin.stores.store': {
    methods: ["POST"],
    pattern: '/admin/stores',
    tokens: [{"old":"/admin/stores","type":0,"val":"admin","end":""},{"old":"/admin/stores","type":0,"val":"stores","end":""}],
    types: placeholder as Registry['admin.stores.store']['types'],
  },
  'admin.onboarding.show': {
    methods: ["GET","HEAD"],
    pattern: '/admin/stores/onboarding',
    tokens: [{"old":"/admin/stores/onboarding","type":0,"val":"admin","end":""},{"old":"/admin/stores/onboarding","type":0,"val":"stores","end":""},{"old":"/admin/stores/onboarding","type":0,"val":"onboarding","end":""}],
    types: placeholder as Registry['admin.onboarding.show']['types'],
  },
  'admin.opening': {
    methods: ["GET","HEAD"],
    pattern: '/admin/stores/opening',
    tokens: [{"old":"/admin/stores/opening","type":0,"val":"admin","end":""},{"old":"/admin/stores/opening","type":0,"val":"stores","end":""},{"old":"/admin/stores/opening","type":0,"val":"opening","end":""}],
    types: placeholder as Registry['admin.opening']['types'],
  },
  'admin.dashboards.show': {
    methods: ["GET","HEAD"],
    pattern: '/admin/stores/dashboard',
    tokens: [{"old":"/admin/stores/dashboard","type":0,"val":"admin","end":""},{"old":"/admin/stores/dashboard","type":0,"val":"stores","end":""},{"old":"/admin/stores/dashboard","type":0,"val":"dashboard","end":""}],
    types: placeholder as Registry['admin.dashboards.show']['types'],
  },
  'admin.owners.index': {
    methods: ["GET","HEAD"],
    pattern: '/admin/stores/owners',
    tokens: [{"old":"/admin/stores/owners","type":0,"val":"admin","end":""},{"old":"/admin/stores/owners","type":0,"val":"stores","end":""},{"old":"/admin/stores/owners","type":0,"val":"owners","end":""}],
    types: placeholder as Registry['admin.owners.index']['types'],
  },
  'admin.stores.mine': {
    methods: ["GET","HEAD"],
    pattern: '/admin/stores/mine',
    tokens: [{"old":"/admin/stores/mine","type":0,"val":"admin","end":""},{"old":"/admin/stores/mine","type":0,"val":"stores","end":""},{"old":"/admin/stores/mine","type":0,"val":"mine","end":""}],
    types: placeholder as Registry['admin.stores.mine']['types'],
  },
  'admin.store_owners.store': {
    methods: ["POST"],
    pattern: '/admin/stores/owner',
    tokens: [{"old":"/admin/stores/owner","type":0,"val":"admin","end":""},{"old":"/admin/stores/owner","type":0,"val":"stores","end":""},{"old":"/admin/stores/owner","type":0,"val":"owner","end":""}],
    types: placeholder as Registry['admin.store_owners.store']['types'],
  },
  'admin.store_owners.update': {
    methods: ["PATCH"],
    pattern: '/admin/stores/owner',
    tokens: [{"old":"/admin/stores/owner","type":0,"val":"admin","end":""},{"old":"/admin/stores/owner","type":0,"val":"stores","end":""},{"old":"/admin/stores/owner","type":0,"val":"owner","end":""}],
    types: placeholder as Registry['admin.store_owners.update']['types'],
  },
  'admin.stores.show': {
    methods: ["GET","HEAD"],
    pattern: '/admin/stores/:id',
    tokens: [{"old":"/admin/stores/:id","type":0,"val":"admin","end":""},{"old":"/admin/stores/:id","type":0,"val":"stores","end":""},{"old":"/admin/stores/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['admin.stores.show']['types'],
  },
  'admin.stores.edit': {
    methods: ["GET","HEAD"],
    pattern: '/admin/stores/:id/edit',
    tokens: [{"old":"/admin/stores/:id/edit","type":0,"val":"admin","end":""},{"old":"/admin/stores/:id/edit","type":0,"val":"stores","end":""},{"old":"/admin/stores/:id/edit","type":1,"val":"id","end":""},{"old":"/admin/stores/:id/edit","type":0,"val":"edit","end":""}],
    types: placeholder as Registry['admin.stores.edit']['types'],
  },
  'admin.stores.update': {
    methods: ["PATCH"],
    pattern: '/admin/stores/:id',
    tokens: [{"old":"/admin/stores/:id","type":0,"val":"admin","end":""},{"old":"/admin/stores/:id","type":0,"val":"stores","end":""},{"old":"/admin/stores/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['admin.stores.update']['types'],
  },
  'admin.store_pictures.store_logo': {
    methods: ["POST"],
    pattern: '/admin/stores/:id/logo',
    tokens: [{"old":"/admin/stores/:id/logo","type":0,"val":"admin","end":""},{"old":"/admin/stores/:id/logo","type":0,"val":"stores","end":""},{"old":"/admin/stores/:id/logo","type":1,"val":"id","end":""},{"old":"/admin/stores/:id/logo","type":0,"val":"logo","end":""}],
    types: placeholder as Registry['admin.store_pictures.store_logo']['types'],
  },
  'admin.store_pictures.store_cover': {
    methods: ["POST"],
    pattern: '/admin/stores/:id/cover',
    tokens: [{"old":"/admin/stores/:id/cover","type":0,"val":"admin","end":""},{"old":"/admin/stores/:id/cover","type":0,"val":"stores","end":""},{"old":"/admin/stores/:id/cover","type":1,"val":"id","end":""},{"old":"/admin/stores/:id/cover","type":0,"val":"cover","end":""}],
    types: placeholder as Registry['admin.store_pictures.store_cover']['types'],
  },
  'admin.store_pictures.destroy_cover': {
    methods: ["DELETE"],
    pattern: '/admin/stores/:id/cover',
    tokens: [{"old":"/admin/stores/:id/cover","type":0,"val":"admin","end":""},{"old":"/admin/stores/:id/cover","type":0,"val":"stores","end":""},{"old":"/admin/stores/:id/cover","type":1,"val":"id","end":""},{"old":"/admin/stores/:id/cover","type":0,"val":"cover","end":""}],
    types: placeholder as Registry['admin.store_pictures.destroy_cover']['types'],
  },
  'admin.store_pauses.update': {
    methods: ["PUT"],
    pattern: '/admin/stores/:id/pause',
    tokens: [{"old":"/admin/stores/:id/pause","type":0,"val":"admin","end":""},{"old":"/admin/stores/:id/pause","type":0,"val":"stores","end":""},{"old":"/admin/stores/:id/pause","type":1,"val":"id","end":""},{"old":"/admin/stores/:id/pause","type":0,"val":"pause","end":""}],
    types: placeholder as Registry['admin.store_pauses.update']['types'],
  },
  'admin.store_verifications.store': {
    methods: ["POST"],
    pattern: '/admin/stores/:id/verification',
    tokens: [{"old":"/admin/stores/:id/verification","type":0,"val":"admin","end":""},{"old":"/admin/stores/:id/verification","type":0,"val":"stores","end":""},{"old":"/admin/stores/:id/verification","type":1,"val":"id","end":""},{"old":"/admin/stores/:id/verification","type":0,"val":"verification","end":""}],
    types: placeholder as Registry['admin.store_verifications.store']['types'],
  },
  'admin.store_verifications.destroy': {
    methods: ["DELETE"],
    pattern: '/admin/stores/:id/verification',
    tokens: [{"old":"/admin/stores/:id/verification","type":0,"val":"admin","end":""},{"old":"/admin/stores/:id/verification","type":0,"val":"stores","end":""},{"old":"/admin/stores/:id/verification","type":1,"val":"id","end":""},{"old":"/admin/stores/:id/verification","type":0,"val":"verification","end":""}],
    types: placeholder as Registry['admin.store_verifications.destroy']['types'],
  },
  'admin.store_activities.update': {
    methods: ["PUT"],
    pattern: '/admin/stores/:id/activity',
    tokens: [{"old":"/admin/stores/:id/activity","type":0,"val":"admin","end":""},{"old":"/admin/stores/:id/activity","type":0,"val":"stores","end":""},{"old":"/admin/stores/:id/activity","type":1,"val":"id","end":""},{"old":"/admin/stores/:id/activity","type":0,"val":"activity","end":""}],
    types: placeholder as Registry['admin.store_activities.update']['types'],
  },
  'admin.store_suspensions.store': {
    methods: ["POST"],
    pattern: '/admin/stores/:id/suspension',
    tokens: [{"old":"/admin/stores/:id/suspension","type":0,"val":"admin","end":""},{"old":"/admin/stores/:id/suspension","type":0,"val":"stores","end":""},{"old":"/admin/stores/:id/suspension","type":1,"val":"id","end":""},{"old":"/admin/stores/:id/suspension","type":0,"val":"suspension","end":""}],
    types: placeholder as Registry['admin.store_suspensions.store']['types'],
  },
  'admin.store_suspensions.destroy': {
    methods: ["DELETE"],
    pattern: '/admin/stores/:id/suspension',
    tokens: [{"old":"/admin/stores/:id/suspension","type":0,"val":"admin","end":""},{"old":"/admin/stores/:id/suspension","type":0,"val":"stores","end":""},{"old":"/admin/stores/:id/suspension","type":1,"val":"id","end":""},{"old":"/admin/stores/:id/suspension","type":0,"val":"suspension","end":""}],
    types: placeholder as Registry['admin.store_suspensions.destroy']['types'],
  },
  'admin.unknown': {
    methods: ["GET","HEAD"],
    pattern: '/admin/stores/*',
    tokens: [{"old":"/admin/stores/*","type":0,"val":"admin","end":""},{"old":"/admin/stores/*","type":0,"val":"stores","end":""},{"old":"/admin/stores/*","type":2,"val":"*","end":""}],
    types: placeholder as Registry['admin.unknown']['types'],
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
