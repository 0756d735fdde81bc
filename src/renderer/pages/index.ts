export { PagesPane, type PagesStanding, type ShownPages } from './pages-pane.tsx'
