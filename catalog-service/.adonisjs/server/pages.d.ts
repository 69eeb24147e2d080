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
    'categories/create': ExtractProps<(typeof import('../../inertia/pages/categories/create.tsx'))['default']>
    'categories/edit': ExtractProps<(typeof import('../../inertia/pages/categories/edit.tsx'))['default']>
    'categories/index': ExtractProps<(typeof import('../../inertia/pages/categories/index.tsx'))['default']>
    'errors/problem': ExtractProps<(typeof import('../../inertia/pages/errors/problem.tsx'))['default']>
    'exports/index': ExtractProps<(typeof import('../../inertia/pages/exports/index.tsx'))['default']>
    'families/edit': ExtractProps<(typeof import('../../inertia/pages/families/edit.tsx'))['default']>
    'families/grid': ExtractProps<(typeof import('../../inertia/pages/families/grid.tsx'))['default']>
    'families/index': ExtractProps<(typeof import('../../inertia/pages/families/index.tsx'))['default']>
    'imports/index': ExtractProps<(typeof import('../../inertia/pages/imports/index.tsx'))['default']>
    'imports/show': ExtractProps<(typeof import('../../inertia/pages/imports/show.tsx'))['default']>
    'products/create': ExtractProps<(typeof import('../../inertia/pages/products/create.tsx'))['default']>
    'products/edit': ExtractProps<(typeof import('../../inertia/pages/products/edit.tsx'))['default']>
    'products/index': ExtractProps<(typeof import('../../inertia/pages/products/index.tsx'))['default']>
    'reviews/index': ExtractProps<(typeof import('../../inertia/pages/reviews/index.tsx'))['default']>
    'reviews/store': ExtractProps<(typeof import('../../inertia/pages/reviews/store.tsx'))['default']>
    'search/edit': ExtractProps<(typeof import('../../inertia/pages/search/edit.tsx'))['default']>
    'search/misses': ExtractProps<(typeof import('../../inertia/pages/search/misses.tsx'))['default']>
    'search/synonyms': ExtractProps<(typeof import('../../inertia/pages/search/synonyms.tsx'))['default']>
  }
}
