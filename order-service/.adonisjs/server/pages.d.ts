import '@adonisjs/inertia/types'

import type React from 'react'
import type { Prettify } from '@adonisjs/core/types/common'

type ExtractProps<T> =
  T extends React.FC<infer Props>
    ? Prettify<Omit<Props, 'children'>>
    : T extends React.Component<infer Props>
      ? Prettify<Omit<Props, 'children'>>
      : never

declare module '@adonisjs/inertia/types' {
  export interface InertiaPages {
    'blocks/index': ExtractProps<(typeof import('../../inertia/pages/blocks/index.tsx'))['default']>
    'carriers/index': ExtractProps<(typeof import('../../inertia/pages/carriers/index.tsx'))['default']>
    'carriers/show': ExtractProps<(typeof import('../../inertia/pages/carriers/show.tsx'))['default']>
    'desk/show': ExtractProps<(typeof import('../../inertia/pages/desk/show.tsx'))['default']>
    'errors/problem': ExtractProps<(typeof import('../../inertia/pages/errors/problem.tsx'))['default']>
    'messages/index': ExtractProps<(typeof import('../../inertia/pages/messages/index.tsx'))['default']>
    'orders/index': ExtractProps<(typeof import('../../inertia/pages/orders/index.tsx'))['default']>
    'orders/new': ExtractProps<(typeof import('../../inertia/pages/orders/new.tsx'))['default']>
    'orders/show': ExtractProps<(typeof import('../../inertia/pages/orders/show.tsx'))['default']>
    'parcels/ship': ExtractProps<(typeof import('../../inertia/pages/parcels/ship.tsx'))['default']>
    'prints/index': ExtractProps<(typeof import('../../inertia/pages/prints/index.tsx'))['default']>
    'rates/index': ExtractProps<(typeof import('../../inertia/pages/rates/index.tsx'))['default']>
    'settings/index': ExtractProps<(typeof import('../../inertia/pages/settings/index.tsx'))['default']>
    'transfers/index': ExtractProps<(typeof import('../../inertia/pages/transfers/index.tsx'))['default']>
  }
}
