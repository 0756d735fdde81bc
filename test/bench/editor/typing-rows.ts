import type { ElectronApplication, Page } from '@playwright/test'
import { ensureAppBuild } from '#setup/build'
import { ensureDisplay } from '#setup/display'
import { ensureElectronRuntime } from '#setup/electron-runtime'
import { percentile } from '../library/timed.ts'
import type { BenchRow } from '../rows.ts'
import { type KeyTimes, keyTimes } from './key-times.ts'
import { type LongBrief, longBrief } from './long-brief.ts'
import { type Acts, caretInMiddle, inApp, inBare, insertCitation } from './measured-app.ts'
import { rendererCpu, settled } from './renderer-cpu.ts'

/** Each time in apps started anew, one of each kind after the other: what one start costs differs by a third from the next. */
const rounds = 3
const letters = 60
const lines = 20
const notes = 40
const frame = 1000 / 60

/** Processor time of the window’s process for each of these, in ms. */
interface Costs {
  readonly load: number
  readonly key: number
  readonly enter: number
  readonly note: number
}

/** A brief of 100,000 words and 2,000 notes in the app, beside the same text in a bare ProseMirror in the same Electron, and how long a key takes in an ordinary brief: medians of all rounds. */
export async function typingRows(checkout: string): Promise<readonly BenchRow[]> {
  await ensureElectronRuntime(() => undefined)
  await ensureAppBuild(() => undefined)
  await ensureDisplay()
  const long = longBrief(100_000, 2000)
  const ordinary = longBrief(5000, 100)
  const all: { readonly bare: Costs; readonly ours: Costs }[] = []
  const typed: { readonly bare: KeyTimes; readonly ours: KeyTimes }[] = []
  for (let round = 0; round < rounds; round += 1) {
    all.push({ bare: await bareCosts(checkout, long), ours: await ownCosts(long) })
    typed.push({ bare: await bareKeyTimes(checkout, ordinary), ours: await ownKeyTimes(ordinary) })
  }
  const bare = medians(all.map((round) => round.bare))
  const ours = medians(all.map((round) => round.ours))
  return [
    costRow('opening', ours.load, bare.load, 1.3),
    costRow('a key', ours.key, bare.key, 1.1),
    costRow('Enter', ours.enter, bare.enter, 1.3),
    costRow('inserting a note', ours.note, bare.note, 1),
    ordinaryRow(
      typed.map((round) => round.ours),
      typed.map((round) => round.bare),
    ),
  ]
}

function medians(all: readonly Costs[]): Costs {
  const median = (name: keyof Costs) =>
    percentile(
      all.map((costs) => costs[name]),
      50,
    )
  return { load: median('load'), key: median('key'), enter: median('enter'), note: median('note') }
}

function costRow(name: string, measured: number, reference: number, most: number): BenchRow {
  const ratio = measured / reference
  return {
    name: `100,000 words, 2,000 notes: ${name}`,
    measured: `${measured.toFixed(1)} ms (ratio ${ratio.toFixed(2)})`,
    reference: `bare ProseMirror ${reference.toFixed(1)} ms`,
    target: `ratio ≤ ${most}`,
    met: ratio <= most,
  }
}

/** The key in that place of a hundred of a round: the median of all rounds. */
function medianShare(all: readonly KeyTimes[], by: keyof KeyTimes, share: number): number {
  const each = all.map((round) => percentile(round[by], share))
  return percentile(each, 50)
}

/** Decided by the processor’s time: by the clock it depends on what else runs on the machine. What the measuring itself takes is in both. */
function ordinaryRow(ours: readonly KeyTimes[], bare: readonly KeyTimes[]): BenchRow {
  const both = (all: readonly KeyTimes[], by: keyof KeyTimes) => [99, 50].map((share) => medianShare(all, by, share).toFixed(1))
  const [worst, usual] = both(ours, 'processor')
  const [bareWorst, bareUsual] = both(bare, 'processor')
  return {
    name: '5,000 words, 100 notes: a key, main thread',
    measured: `p99 ${worst} ms, p50 ${usual} (by the clock ${both(ours, 'clock').join(', ')})`,
    reference: `a frame ${frame.toFixed(1)} ms; bare ProseMirror p99 ${bareWorst}, p50 ${bareUsual}`,
    target: 'p99 under one frame',
    met: medianShare(ours, 'processor', 99) < frame,
  }
}

async function bareCosts(checkout: string, { paragraphs }: LongBrief): Promise<Costs> {
  return await inBare(checkout, paragraphs, async (app, page, { load, toMiddle }) =>
    costs(app, page, {
      toLoad: async () => undefined,
      load,
      toMiddle,
      insertNote: async () => await page.evaluate('bare.insertNote()'),
    }),
  )
}

async function bareKeyTimes(checkout: string, { paragraphs }: LongBrief): Promise<KeyTimes> {
  return await inBare(checkout, paragraphs, async (_app, page, { load, toMiddle }) => {
    await load()
    await settled(page)
    await toMiddle()
    return await keyTimes(page)
  })
}

async function ownCosts(long: LongBrief): Promise<Costs> {
  return await inApp(long, async (app, page, opening) =>
    costs(app, page, {
      ...opening,
      toMiddle: async () => await caretInMiddle(page),
      insertNote: async () => await page.evaluate(insertCitation),
    }),
  )
}

async function ownKeyTimes(brief: LongBrief): Promise<KeyTimes> {
  return await inApp(brief, async (_app, page, { toLoad, load }) => {
    await toLoad()
    await load()
    await settled(page)
    await caretInMiddle(page)
    return await keyTimes(page)
  })
}

async function costs(app: ElectronApplication, page: Page, { toLoad, load, toMiddle, insertNote }: Acts): Promise<Costs> {
  const cpu = await rendererCpu(app)
  const cost = async (work: () => Promise<unknown>, times: number) => {
    await settled(page)
    const before = cpu()
    await work()
    await settled(page)
    return (cpu() - before) / times
  }
  const each = async (times: number, act: () => Promise<unknown>) =>
    await cost(async () => {
      for (let time = 0; time < times; time += 1) {
        await act()
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 40))))
      }
    }, times)
  await toLoad()
  const loaded = await cost(load, 1)
  await toMiddle()
  return {
    load: loaded,
    key: await each(letters, async () => await page.keyboard.press('a')),
    enter: await each(lines, async () => await page.keyboard.press('Enter')),
    note: await each(notes, insertNote),
  }
}
