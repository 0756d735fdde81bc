import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { type Brief, briefSchema } from '#core/brief'
import { addedFont, type AddedFont, writePdf } from '#export/pdf'
import { printBrief } from '#export/print'
import { chance } from '#test/chance'
import { pageTexts } from '#test/libre-office'
import { pageTextsByPdfJs } from '#test/read-pdf'
import type { BenchRow } from '../rows.ts'

interface Script {
  readonly name: string
  readonly language: string
  /** A published file, or one of this machine, and the name of the family in it. */
  readonly font: string
  readonly family: string
  readonly words: string
  /** Written without spaces: each sign is taken for a word. */
  readonly isAsian?: true
}

const amiri = { font: '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf', family: 'Amiri' }
const scripts: readonly Script[] = [
  {
    ...amiri,
    name: 'Arabic',
    language: 'ar',
    words:
      'أعلن المجلس صباح الثلاثاء إغلاق الميناء أمام السفن الكبيرة حتى ينتهي المسح ولا يعرف أحد متى تعود الحركة إلى الأرصفة الخارجية وقالت الوزارة إن الخسائر أقل مما ذكره المصدرون لكنها لم تنشر رقما بديلا',
  },
  {
    ...amiri,
    name: 'Farsi',
    language: 'fa',
    words:
      'شورای بندر صبح سه‌شنبه اعلام کرد که ورود کشتی‌های بزرگ تا پایان نقشه‌برداری ممنوع است و هیچ‌کس نمی‌داند رفت‌وآمد چه زمانی از سر گرفته می‌شود وزارتخانه گفت زیان صادرکنندگان کمتر از گزارش آنان بوده است',
  },
  {
    name: 'Hebrew',
    language: 'he',
    font: '@expo-google-fonts/noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf',
    family: 'Noto Serif Hebrew',
    words:
      'מועצת הנמל הודיעה ביום שלישי בבוקר על סגירת הרציפים החיצוניים בפני ספינות גדולות עד לסיום המדידות ואיש אינו יודע מתי תחודש התנועה המשרד מסר כי הנזק קטן מכפי שטענו היצואנים אך לא פרסם נתון אחר',
  },
]

const paragraphs = 24
const wordsEach = 40

/** Words, taken out of our PDF and of LibreOffice’s, which sets the same paragraphs in the same font: how many come out whole and in order. */
export async function* scriptRows(): AsyncIterable<BenchRow> {
  const chinese = chineseScript()
  if (chinese === null)
    yield { name: 'text, Chinese', measured: 'no Chinese font on this machine', reference: '—', target: '≥ LibreOffice', met: false }
  for (const script of chinese === null ? scripts : [...scripts, chinese]) {
    const texts = paragraphsOf(script)
    const printable = printBrief({ brief: briefOf(script, texts), articles: [] })
    const ours = (
      await writePdf(printable, { design: 'paper', page: 'A4', fonts: script.isAsian === true ? [addedFrom(script.font)] : [] })
    ).bytes
    const office = byOffice(script, texts)
    for (const [reader, read] of [
      ['poppler', (pdf: Uint8Array) => pageTexts(pdf, 'read')] as const,
      ['pdf.js', pageTextsByPdfJs] as const,
    ]) {
      const [own, other] = [share(script, texts, await read(ours)), share(script, texts, await read(office))]
      yield {
        name: `text, ${script.name}, words in order: ${reader}`,
        measured: `${own.toFixed(2)} %`,
        reference: `LibreOffice ${other.toFixed(2)} %`,
        target: '≥ LibreOffice',
        met: own >= other,
      }
    }
  }
}

/** In a font that was added, because none of the bundled ones has its signs; `null` where this machine has none either. */
function chineseScript(): Script | null {
  const { stdout } = spawnSync('fc-list', ['-f', '%{file}\t%{family[0]}\n', ':lang=zh'], { encoding: 'utf8' })
  const [font, family] =
    stdout
      .split('\n')
      .find((line) => /\.(?:ttf|otf)\t/u.test(line))
      ?.split('\t') ?? []
  return font === undefined || family === undefined
    ? null
    : {
        name: 'Chinese',
        language: 'zh',
        font,
        family,
        isAsian: true,
        words:
          '港口 委员会 星期二 上午 宣布 外侧 码头 对 大型 船只 关闭 直到 测量 结束 没有人 知道 交通 何时 恢复 部长 说 损失 小于 出口商 所 报告 的 数字 但 没有 公布 其他 数据 渡轮 服务 将于 三月 恢复',
      }
}

function addedFrom(file: string): AddedFont {
  const read = addedFont(readFileSync(file))
  if (!read.ok) throw new Error(`${file}: ${read.problem}`)
  return read.font
}

function paragraphsOf({ words, isAsian }: Script): readonly string[] {
  const random = chance(5)
  const all = words.split(' ')
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: wordsEach }, () => all[Math.floor(random() * all.length)] ?? '').join(isAsian === true ? '' : ' '),
  )
}

/** The share of words that the longest row of words common to both has. */
function share({ isAsian }: Script, texts: readonly string[], pages: readonly string[]): number {
  const words = (text: string) => (isAsian === true ? (text.match(/\p{Script=Han}/gu) ?? []) : wordsIn(text))
  const wanted = words(texts.join(' '))
  return (100 * commonInOrder(wanted, words(pages.join('\n')))) / wanted.length
}

/** Signs that turn the direction are no part of a word; the one that keeps two letters apart is. */
function wordsIn(text: string): readonly string[] {
  return text.replaceAll(/[\u200B\u2060\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '').match(/[\p{L}\p{M}\u200C]+/gu) ?? []
}

/** The length of the longest common subsequence. */
function commonInOrder(one: readonly string[], other: readonly string[]): number {
  let row = Array.from({ length: other.length + 1 }, () => 0)
  for (const word of one) {
    const next = [0]
    for (const [index, against] of other.entries())
      next.push(word === against ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

function briefOf({ language }: Script, texts: readonly string[]): Brief {
  const content = texts.map((text, index) => ({ kind: 'paragraph', id: `p${index}`, content: [{ kind: 'text', text, marks: [] }] }))
  const brief = { id: 'right', language, title: '', from: null, to: null, date: null, reference: null, marking: null }
  return v.parse(briefSchema, { ...brief, summary: [], sections: [{ kind: 'free', id: 's', title: '1', content }], picks: [] })
}

/** What LibreOffice makes of the paragraphs, with no font on its system but theirs. */
function byOffice({ language, font, family, isAsian }: Script, texts: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'attache-right-'))
  try {
    mkdirSync(join(folder, 'fonts'))
    copyFileSync(createRequire(import.meta.url).resolve(font), join(folder, 'fonts', basename(font)))
    const fontsFile = join(folder, 'fonts.conf')
    writeFileSync(
      fontsFile,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
    )
    const file = join(folder, 'right.fodt')
    writeFileSync(file, flatText(texts, language, { family, isAsian: isAsian === true }))
    const words = [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--norestore', '--convert-to', 'pdf']
    const done = spawnSync('soffice', [...words, '--outdir', folder, file], {
      encoding: 'utf8',
      env: { ...process.env, FONTCONFIG_FILE: fontsFile },
    })
    if (done.status !== 0) throw new Error(`LibreOffice failed: ${done.stderr}`)
    return new Uint8Array(readFileSync(join(folder, 'right.pdf')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A flat OpenDocument text, every paragraph from the right but in Asian signs. */
function flatText(
  texts: readonly string[],
  language: string,
  { family, isAsian }: { readonly family: string; readonly isAsian: boolean },
): string {
  const kind = isAsian ? 'asian' : 'complex'
  const spaces = ['office', 'style', 'text']
  const named = spaces.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')
  const style = `<style:style style:name="P" style:family="paragraph"><style:paragraph-properties style:writing-mode="${isAsian ? 'lr-tb' : 'rl-tb'}"/><style:text-properties style:font-name="F" style:font-name-${kind}="F" fo:font-size="11pt" style:font-size-${kind}="11pt" style:language-${kind}="${language}" style:country-${kind}="${isAsian ? 'CN' : 'none'}"/></style:style>`
  const body = texts.map((text) => `<text:p text:style-name="P">${text}</text:p>`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${named} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls><style:font-face style:name="F" svg:font-family="'${family}'"/></office:font-face-decls><office:automatic-styles>${style}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`
}
