export { AsidePane } from './aside-pane.tsx'
