const formats = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  longDay: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  moment: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }),
  time: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' }),
}

/** `2031-03-04` as “4 Mar 2031”, `2031-03` as “March 2031”, `2031` as it is. */
export function readableDate(partial: string): string {
  if (partial.length === 4) return partial
  return (partial.length === 7 ? formats.month : formats.day).format(new Date(partial))
}

/** As a citation writes it: `2031-03-04` as “4 March 2031”. */
export function writtenDate(partial: string): string {
  return partial.length > 7 ? formats.longDay.format(new Date(partial)) : readableDate(partial)
}

/** A moment (ISO 8601) as day and time here: “4 Mar 2031, 14:02”. */
export function readableMoment(iso: string): string {
  return formats.moment.format(new Date(iso))
}

/** A moment as the time of day here: “14:02:11”. */
export function clockTime(moment: Date): string {
  return formats.time.format(moment)
}
