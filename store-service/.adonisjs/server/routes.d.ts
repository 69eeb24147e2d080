import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'media': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'api.stores.index': { paramsTuple?: []; params?: {} }
    'api.stores.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.store_owners.store': { paramsTuple?: []; params?: {} }
    'api.store_owners.show': { paramsTuple?: []; params?: {} }
    'api.store_owners.update': { paramsTuple?: []; params?: {} }
    'api.stores.store': { paramsTuple?: []; params?: {} }
    'api.stores.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.store_pictures.destroy_cover': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.store_verifications.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.store_verifications.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.store_suspensions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.store_suspensions.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.store_pictures.update_logo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.store_pictures.update_cover': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.owned_stores.show': { paramsTuple: [ParamValue]; params: {'userId': ParamValue} }
    'internal.stores.index': { paramsTuple?: []; params?: {} }
    'internal.obligations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.user_events.store': { paramsTuple?: []; params?: {} }
    'admin.counts': { paramsTuple?: []; params?: {} }
    'admin.stores.index': { paramsTuple?: []; params?: {} }
    'admin.stores.store': { paramsTuple?: []; params?: {} }
    'admin.onboarding.show': { paramsTuple?: []; params?: {} }
    'admin.opening': { paramsTuple?: []; params?: {} }
    'admin.dashboards.show': { paramsTuple?: []; params?: {} }
    'admin.owners.index': { paramsTuple?: []; params?: {} }
    'admin.stores.mine': { paramsTuple?: []; params?: {} }
    'admin.store_owners.store': { paramsTuple?: []; params?: {} }
    'admin.store_owners.update': { paramsTuple?: []; params?: {} }
    'admin.stores.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.stores.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.stores.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_pictures.store_logo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_pictures.store_cover': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_pictures.destroy_cover': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_pauses.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_verifications.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_verifications.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_activities.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_suspensions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_suspensions.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  GET: {
    'media': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'api.stores.index': { paramsTuple?: []; params?: {} }
    'api.stores.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.store_owners.show': { paramsTuple?: []; params?: {} }
    'internal.owned_stores.show': { paramsTuple: [ParamValue]; params: {'userId': ParamValue} }
    'internal.stores.index': { paramsTuple?: []; params?: {} }
    'internal.obligations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.counts': { paramsTuple?: []; params?: {} }
    'admin.stores.index': { paramsTuple?: []; params?: {} }
    'admin.onboarding.show': { paramsTuple?: []; params?: {} }
    'admin.opening': { paramsTuple?: []; params?: {} }
    'admin.dashboards.show': { paramsTuple?: []; params?: {} }
    'admin.owners.index': { paramsTuple?: []; params?: {} }
    'admin.stores.mine': { paramsTuple?: []; params?: {} }
    'admin.stores.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.stores.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  HEAD: {
    'media': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'api.stores.index': { paramsTuple?: []; params?: {} }
    'api.stores.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.store_owners.show': { paramsTuple?: []; params?: {} }
    'internal.owned_stores.show': { paramsTuple: [ParamValue]; params: {'userId': ParamValue} }
    'internal.stores.index': { paramsTuple?: []; params?: {} }
    'internal.obligations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.counts': { paramsTuple?: []; params?: {} }
    'admin.stores.index': { paramsTuple?: []; params?: {} }
    'admin.onboarding.show': { paramsTuple?: []; params?: {} }
    'admin.opening': { paramsTuple?: []; params?: {} }
    'admin.dashboards.show': { paramsTuple?: []; params?: {} }
    'admin.owners.index': { paramsTuple?: []; params?: {} }
    'admin.stores.mine': { paramsTuple?: []; params?: {} }
    'admin.stores.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.stores.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  POST: {
    'api.store_owners.store': { paramsTuple?: []; params?: {} }
    'api.stores.store': { paramsTuple?: []; params?: {} }
    'api.store_verifications.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.store_verifications.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.store_suspensions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.store_suspensions.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.user_events.store': { paramsTuple?: []; params?: {} }
    'admin.stores.store': { paramsTuple?: []; params?: {} }
    'admin.store_owners.store': { paramsTuple?: []; params?: {} }
    'admin.store_pictures.store_logo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_pictures.store_cover': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_verifications.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_suspensions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  PATCH: {
    'api.store_owners.update': { paramsTuple?: []; params?: {} }
    'api.stores.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_owners.update': { paramsTuple?: []; params?: {} }
    'admin.stores.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  DELETE: {
    'api.store_pictures.destroy_cover': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_pictures.destroy_cover': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_verifications.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_suspensions.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  PUT: {
    'api.store_pictures.update_logo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.store_pictures.update_cover': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_pauses.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_activities.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}