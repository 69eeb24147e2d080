import './app.css'
import { createPanel } from '../../../../ui/panel.tsx'

void createPanel({
  base: '/admin/catalog',
  pages: import.meta.glob('./pages/**/*.tsx'),
  messages: import.meta.glob('./messages/*.json', { import: 'default' }),
})
