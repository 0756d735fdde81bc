export { LaidPages } from './laid-pages.ts'
export { PagesPane, type ShownPages } from './pages-pane.tsx'
