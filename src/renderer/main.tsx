import { createRoot } from 'react-dom/client'
import { message } from '#messages'

const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(<main>{message('app.name')}</main>)
