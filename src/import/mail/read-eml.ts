import type { ReadResult, ReadWithin, Source } from '../read-result.ts'
import { articlesOfMail } from './articles-of-mail.ts'
import { mailOfEml } from './mail-of-eml.ts'

/** Reads an internet message (`.eml`) as articles: its text, and every nested message and attached file that can be read. */
export async function readEml({ bytes }: Source, readWithin: ReadWithin): Promise<ReadResult> {
  return await articlesOfMail(await mailOfEml(bytes), readWithin)
}
