import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'panels': { paramsTuple?: []; params?: {} }
    'panels.users': { paramsTuple?: []; params?: {} }
    'docs.document': { paramsTuple?: []; params?: {} }
    'docs': { paramsTuple?: []; params?: {} }
    'docs.start': { paramsTuple?: []; params?: {} }
    'docs.scalar': { paramsTuple?: []; params?: {} }
    'docs.token': { paramsTuple?: []; params?: {} }
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
  }
  GET: {
    'panels': { paramsTuple?: []; params?: {} }
    'panels.users': { paramsTuple?: []; params?: {} }
    'docs.document': { paramsTuple?: []; params?: {} }
    'docs': { paramsTuple?: []; params?: {} }
    'docs.start': { paramsTuple?: []; params?: {} }
    'docs.scalar': { paramsTuple?: []; params?: {} }
    'docs.token': { paramsTuple?: []; params?: {} }
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
  }
  HEAD: {
    'panels': { paramsTuple?: []; params?: {} }
    'panels.users': { paramsTuple?: []; params?: {} }
    'docs.document': { paramsTuple?: []; params?: {} }
    'docs': { paramsTuple?: []; params?: {} }
    'docs.start': { paramsTuple?: []; params?: {} }
    'docs.scalar': { paramsTuple?: []; params?: {} }
    'docs.token': { paramsTuple?: []; params?: {} }
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}