import { foldedName } from "../../../cells/text";

/**
 * Words that name a statistic and nothing else, in the languages that spreadsheet programs and survey tools label totals in:
 * English, German, French, Spanish, Italian, Dutch. A person or a firm is hardly called so.
 */
const SURE = [
  "all (?:firms|companies|respondents)|overall|benchmark|weights?|x̄|ø|μ|σ|∑|totals?|averages?|avg|medians?|counts?",
  "(?:std\\.?|standard) ?(?:dev(?:iation)?|error)\\.?|st\\.? ?dev\\.?|stdev|std|variances?|(?:sample )?variance|minimum|maximum",
  "(?:lower |upper |first |second |third |1st |2nd |3rd )?(?:quartiles?|qu\\.?)(?: [1-3])?|\\d+(?:st|nd|rd|th)? percentile|percentiles?(?: \\d+)?|(?:10|25|50|75|90|95)(?:[.,]0+)? ?%",
  "iqr|skewness|kurtosis|confidence interval|\\d+ ?% ci|% ?(?:of )?(?:total|answered|valid|missing)?|percent(?:age)?s?|per cent|cumulative percent",
  "(?:total |number of |no\\.? of |# of )(?:responses|answers|respondents|participants)|answered|skipped|missings?|na's|(?:un)?weighted (?:base|n)|not answered|unanswered",
  "(?:valid|missing|total|number of) (?:n|cases|values|answers|responses)|n (?:valid|missing|total)|valid n \\(.*\\)|valid|response rate|(?:top|bottom)[ -]?(?:2|two|3|three)(?:[ -]box)?",
  // German
  "gesamt(?:ergebnis|summe|zahl)?|(?:teil|zwischen)(?:ergebnis|summe)|insgesamt|summen?|mittelwerte?|durchschnitt|anzahl(?: antworten)?|standardabweichung|std\\.?-?abw\\.?|stabw|varianz|spannweite",
  "(?:unteres |oberes )?quartil|beantwortet|übersprungen|fehlend|fehlende werte|gültige? ?(?:n|werte)?|prozent|häufigkeit|modalwert|modus",
  // French
  "total général|sous-total|somme|moyennes?|médiane|écart[ -]type|ecart[ -]type|effectifs?|nombre(?: de réponses)?|étendue|répondu|ignorées?|ignorés?|sans réponse|manquants?|manquantes?|valides?|pourcentage",
  // Spanish
  "total general|subtotal|suma|promedio|mediana|desviación (?:estándar|típica)|desv\\.? (?:est|típ)\\.?|varianza|recuento|conteo|cuenta|mínimo|máximo|cuartil|respondidas|contestadas|omitidas|perdidos|válidos|porcentaje|moda",
  // Italian
  "totale(?: complessivo)?|somma|deviazione standard|scarto (?:tipo|quadratico medio)|conteggio|minimo|massimo|intervallo|quartile|risposto|saltate|mancanti|validi|percentuale",
  // Dutch
  "totaal|eindtotaal|subtotaal|gemiddelde?n?|mediaan|standaard(?:deviatie|afwijking)|variantie|aantal(?: antwoorden)?|bereik|kwartiel|beantwoord|overgeslagen|ontbrekend|geldig",
].join("|");

/** How often something was answered; or the answers themselves, where it names a sheet, or heads them. */
const RESPONSES =
  "responses|answers|respondents|participants|antworten|teilnehmer|réponses|respuestas|risposte|antwoorden|reacties";

/** Words that name a statistic and may as well name a person or a firm, with what would stand beside them. */
const PERHAPS = {
  max: "maximum",
  min: "minimum",
  n: "count",
  sd: "deviation",
  "s.d": "deviation",
  sum: "sum",
  mean: "mean",
  means: "mean",
  mode: "mode",
  range: "range",
  media: "mean",
  mittel: "mean",
  som: "sum",
  nb: "count",
  base: "count",
} as const;

/** What a label such as "Max" would stand for, if it does. */
export type Statistic = (typeof PERHAPS)[keyof typeof PERHAPS] | "quartile";

const DOUBTFUL = Object.keys(PERHAPS)
  .map((word) => word.replace(".", "\\."))
  .join("|");
const BEFORE = "(?:(?:grand|sub|column|row|overall|weighted|arithmetic|geometric|trimmed)[ -]?)?";
const ANY = `${BEFORE}(?:${SURE}|${DOUBTFUL})`;
const LABEL_OF_RESPONSES = new RegExp(`^(?:${RESPONSES})$`);
const LABEL = new RegExp(
  `^${ANY}(?: (?:of|per|for|by|de|der|des|von|di|van|par|pro) .*| ?[:=(].*| (?:scores?|answers?|ratings?|responses?|values?|rows?|all))?$`,
);
const DOUBTFUL_ALONE = new RegExp(`^(${DOUBTFUL})$`);
const ALONE = new RegExp(`^(?:${ANY})$`);

/** How a label names a statistic: surely; or perhaps, and then which one; null where it names none. */
export type SummaryLabel = "surely" | Statistic | null;

/**
 * Does the label head a row or column of totals, averages, counts? "Max", "N" or "SD" may be somebody's name.
 *
 * @param firms folded names: "acme total" is a label, too
 */
export function summaryLabelOf(
  label: unknown,
  firms?: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): SummaryLabel {
  const folded = foldedName(label).replace(/(?<=\p{L})[.:*]+$/u, "");
  const perhaps = DOUBTFUL_ALONE.exec(folded)?.[1];
  if (perhaps !== undefined) return PERHAPS[perhaps as keyof typeof PERHAPS];
  if (LABEL.test(folded) || LABEL_OF_RESPONSES.test(folded)) return "surely";
  if (firms === undefined) return null;
  for (let space = folded.indexOf(" "); space >= 0; space = folded.indexOf(" ", space + 1)) {
    const [head, tail] = [folded.slice(0, space), folded.slice(space + 1)];
    if ((firms.has(head) && ALONE.test(tail)) || (firms.has(tail) && ALONE.test(head))) return "surely";
  }
  return null;
}

/** "Q3", "P75" before a row: a quartile, if the row holds it. Elsewhere these are items, quarters, firms. */
export function quartileLabelOf(label: string): Statistic | null {
  return /^(?:q[1-3]|p(?:25|50|75))$/.test(foldedName(label)) ? "quartile" : null;
}

/** A sum lies beyond the scale, or can be worked out; where it is neither, the label is somebody's name. */
const NAME_AS_WELL = /^totals?$/;

/** May a label that surely names a statistic be a respondent's name, beside that of a firm? */
export function mayBeName(label: unknown): boolean {
  return NAME_AS_WELL.test(foldedName(label));
}

/** Does a sheet's name say that it holds totals or averages of the others? One named "Responses" holds the answers. */
export function summarySheetName(name: string): boolean {
  return summaryLabelOf(name) !== null && !LABEL_OF_RESPONSES.test(foldedName(name));
}
