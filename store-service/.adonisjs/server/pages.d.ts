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
    'errors/problem': ExtractProps<(typeof import('../../inertia/pages/errors/problem.tsx'))['default']>
    'owners/index': ExtractProps<(typeof import('../../inertia/pages/owners/index.tsx'))['default']>
    'stores/dashboard': ExtractProps<(typeof import('../../inertia/pages/stores/dashboard.tsx'))['default']>
    'stores/edit': ExtractProps<(typeof import('../../inertia/pages/stores/edit.tsx'))['default']>
    'stores/index': ExtractProps<(typeof import('../../inertia/pages/stores/index.tsx'))['default']>
    'stores/onboarding': ExtractProps<(typeof import('../../inertia/pages/stores/onboarding.tsx'))['default']>
    'stores/show': ExtractProps<(typeof import('../../inertia/pages/stores/show.tsx'))['default']>
  }
}
