/** Expected trouble of set-up: the message is one sentence that says what to do, and is all a person sees of it. */
export class SetupProblem extends Error {}
