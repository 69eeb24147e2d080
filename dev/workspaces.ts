/** Every npm workspace, in the order in which they build on each other. */
export const workspaces = [
  'shared',
  'dev',
  'gateway',
  'store-service',
  'catalog-service',
  'order-service',
  'storefront',
  'tests',
]
