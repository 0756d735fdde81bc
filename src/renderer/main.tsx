import { createRoot } from 'react-dom/client'
import { passOverPages } from '#ui/focus'
import { App } from './app.tsx'

passOverPages(window)
const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(<App />)
