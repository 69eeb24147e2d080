import './css/app.css'
import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { createInertiaApp } from '@inertiajs/react'

const pages = import.meta.glob<{ default: ComponentType<any> }>('./pages/**/*.tsx')

createInertiaApp({
  title: (title) => (title ? `${title} · Rahba` : 'Rahba'),
  resolve: async (name) => (await pages[`./pages/${name}.tsx`]()).default,
  setup({ el, App, props }) {
    createRoot(el).render(<App {...props} />)
  },
})
