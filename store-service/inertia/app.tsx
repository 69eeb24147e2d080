import './css/app.css'
import { createPanel } from '@marketplace/shared/ui/panel'

void createPanel({
  base: '/admin/stores',
  pages: import.meta.glob('./pages/**/*.tsx'),
  messages: import.meta.glob('./messages/*.json', { import: 'default' }),
})
