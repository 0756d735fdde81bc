import { cutNetwork } from './cut-network.ts'

cutNetwork()

// Imported only now: a bundle hoists every static import above the line before, and no parser may hold the network's functions from the time before.
const { serveJobs } = await import('./serve-jobs.ts')
serveJobs()
