/** Sent by an open page of a panel that asks for itself again, with `If-None-Match`. */
export const refreshHeader = 'x-panel-refresh'
