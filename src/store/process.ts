import { serveCalls } from '#ipc/remote'
import { parentPort } from '#node/parent-port'
import { storeCalls } from './store-calls.ts'
import { storeProblem } from './store-problem.ts'

// The entry of the process that owns the library: a utility process of the app, or a fork of Node's in tests.
serveCalls(parentPort(), storeCalls(), storeProblem)
