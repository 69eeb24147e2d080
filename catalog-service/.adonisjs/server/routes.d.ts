import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'internal.reservations.store': { paramsTuple?: []; params?: {} }
    'internal.reservation_steps.confirm': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.reservation_steps.release': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.reservation_steps.commit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.reservation_steps.return': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  POST: {
    'internal.reservations.store': { paramsTuple?: []; params?: {} }
    'internal.reservation_steps.confirm': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.reservation_steps.release': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.reservation_steps.commit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.reservation_steps.return': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  GET: {
  }
  HEAD: {
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}