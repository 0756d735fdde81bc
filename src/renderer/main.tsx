import { createRoot } from 'react-dom/client'
import { passOverPages } from '#ui/focus'
import { hearSelectionInTime } from '#ui/selection'
import { App } from './app.tsx'

passOverPages(window)
hearSelectionInTime(window)
const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(<App />)
