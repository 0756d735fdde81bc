/** Number of a month, 1–12, by its name or abbreviation in lower case without its full stop. English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian. */
export const months: ReadonlyMap<string, number> = numbered([
  'january jan januar jänner jaenner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń января січня',
  'february feb februar feber février fevrier févr fevr febrero febbraio fevereiro fev februari lutego luty февраля лютого',
  'march mar märz maerz mrz mars marzo março marco maart mrt marca marzec марта березня',
  'april apr avril avr abril abr aprile kwietnia kwiecień апреля квітня',
  'may mai mayo maggio mag maio mei maja maj мая травня',
  'june jun juni juin junio giugno giu junho czerwca czerwiec июня червня',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec июля липня',
  'august aug août aout agosto ago augustus sierpnia sierpień августа серпня',
  'september sep sept septembre septiembre settembre set setembro września wrzesień сентября вересня',
  'october oct oktober okt octobre octubre ottobre ott outubro out października październik октября жовтня',
  'november nov novembre noviembre novembro listopada listopad ноября листопада',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudnia grudzień декабря грудня',
])

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((row, index) => row.split(' ').map((name) => [name, index + 1])))
}

/** Words, in lower case, that may stand around a date on a line that holds nothing else. */
export const aroundDates: ReadonlySet<string> = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo',
    'lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    'published posted date dated on at of the st nd rd th am pm gmt utc bst est edt et cet cest pst pdt t z h uhr',
    'veröffentlicht datum den am vom um publié le à de del di du er publicado el pubblicato il gepubliceerd op',
  ]
    .join(' ')
    .split(' '),
)
